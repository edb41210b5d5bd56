package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.projects.StageConversion;
import org.tworivers.core.projects.StageConversion.Cohort;

/// How many projects went from one stage to another in time, by the month in which they reached the first.
public final class ConversionText {
    private static final String NAME = "conversion";

    private final StageConversion conversion;

    /// A conversion, to be shown.
    public ConversionText(StageConversion conversion) {
        this.conversion = conversion;
    }

    /// The rate of a cohort.
    public static Figure figure(Cohort cohort) {
        return new Figure(
                NAME,
                cohort.reached() == 0
                        ? new Figure.Value.NotAvailable(FigureDefinition.NOTHING_TO_DIVIDE_BY)
                        : new Figure.Value.CountRate(cohort.converted(), cohort.reached()));
    }

    /// A row a month, and one for all.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String table(Messages messages, Basis basis, long illustrative) {
        String from = messages.text("stage." + conversion.step().from().word());
        String to = messages.text("stage." + conversion.step().to().word());
        String months = Integer.toString(conversion.step().months());
        TextTable table = new TextTable(List.of(
                messages.text("column.month"),
                ">" + from,
                messages.text("conversion.in-time", to, months),
                ">" + messages.text("figure." + NAME),
                messages.text("conversion.open")));
        FigureText text = new FigureText(messages, basis.rounding());
        conversion.months().forEach(month -> table.row(row(month.toString(), conversion.cohort(month), text)));
        table.row(row(messages.text("group.whole"), conversion.whole(), text));
        BasisText rests = new BasisText(messages);
        return rests.illustrative(illustrative)
                + messages.text("conversion.title", from, to, months) + "\n\n"
                + table.text()
                + messages.text("conversion.note") + "\n"
                + rests.lines(basis);
    }

    private static List<String> row(String name, Cohort cohort, FigureText text) {
        return List.of(
                name,
                Long.toString(cohort.reached()),
                Long.toString(cohort.converted()),
                text.value(figure(cohort)),
                Long.toString(cohort.open()));
    }

    /// Canonical JSON on one line.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String json(Basis basis, long illustrative) {
        List<Tree> cohorts = new ArrayList<>();
        conversion
                .months()
                .forEach(month -> cohorts.add(tree(conversion.cohort(month), basis.rounding())
                        .with("month", month.toString())
                        .build()));
        return CanonicalText.write(FigureTree.basis(basis)
                        .with("illustrative", illustrative)
                        .with("from", conversion.step().from().word())
                        .with("to", conversion.step().to().word())
                        .with("withinMonths", conversion.step().months())
                        .with(
                                "whole",
                                tree(conversion.whole(), basis.rounding()).build())
                        .with("cohorts", cohorts)
                        .build())
                + "\n";
    }

    private static Tree.FieldsBuilder tree(Cohort cohort, Rounding rounding) {
        return Tree.fields()
                .with("conversion", FigureTree.of(figure(cohort), rounding))
                .with("open", cohort.open());
    }

    /// CSV with stable column names, the whole in the last row.
    public String csv(Rounding rounding) {
        List<List<String>> rows = new ArrayList<>();
        conversion.months().forEach(month -> rows.add(cells(month.toString(), conversion.cohort(month), rounding)));
        rows.add(cells("*", conversion.whole(), rounding));
        return FigureCsv.table(List.of("month", "reached", "converted", "percent", "open"), rows);
    }

    private static List<String> cells(String name, Cohort cohort, Rounding rounding) {
        return List.of(
                name,
                Long.toString(cohort.reached()),
                Long.toString(cohort.converted()),
                figure(cohort)
                        .findRatio()
                        .map(ratio ->
                                rounding.round(ratio.scaledByPowerOfTen(2)).toPlainString())
                        .orElse(""),
                Long.toString(cohort.open()));
    }
}
