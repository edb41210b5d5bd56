package org.tworivers.app.web.figures;

import java.util.List;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Figures;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.Contribution;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// The projects behind a figure as rows, in one language.
final class ProjectTable {
    private final FigureDefinition definition;
    private final List<Denomination> units;
    private final Messages messages;
    private final FigureText text;

    /// @param units the denominations, by the index that contributions name
    ProjectTable(FigureDefinition definition, List<Denomination> units, Messages messages) {
        this.definition = definition;
        this.units = List.copyOf(units);
        this.messages = messages;
        text = new FigureText(messages, new Rounding(Rounding.Mode.HALF_UP, 0));
    }

    /// The rows of one page.
    ///
    /// @param all how many there are on all pages
    /// @param page which page this is, from 1
    /// @param pages how many pages there are
    record Rows(int all, int page, int pages, List<Row> rows) {
        Rows {
            rows = List.copyOf(rows);
        }

        /// Whether an earlier page is there.
        public boolean hasEarlier() {
            return page > 1;
        }

        /// Whether a later page is there.
        public boolean hasLater() {
            return page < pages;
        }
    }

    /// One project.
    ///
    /// @param number the store's number of it, for its address
    /// @param numerator what it adds above the line; empty when it adds nothing
    /// @param denominator what it adds below the line; empty when the figure is no rate
    record Row(int number, String project, String name, String numerator, String denominator) {}

    Rows of(Figures.Part part, int page, int perPage) {
        return new Rows(
                part.all(),
                page,
                Math.max(1, (part.all() + perPage - 1) / perPage),
                part.shown().stream().map(this::row).toList());
    }

    private Row row(ExplainedProject each) {
        Contribution adds = each.contribution();
        return new Row(
                adds.projectNumber(),
                each.named().project(),
                each.named().names().in(messages.language()),
                amount(adds.unit(), adds.numerator()),
                definition.denominator() == FigureDefinition.NONE ? "" : amount(adds.unit(), adds.denominator()));
    }

    private String amount(int unit, long amount) {
        if (amount == 0) {
            return "–";
        }
        return text.value(new Figure(
                definition.name(),
                definition.money() ? new Value.Sum(new Money(amount, units.get(unit))) : new Value.Count(amount)));
    }
}
