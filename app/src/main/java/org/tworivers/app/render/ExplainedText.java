package org.tworivers.app.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.Contribution;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// The projects behind one figure, each with what it adds, and what they sum to.
public final class ExplainedText {
    private final Messages messages;
    private final FigureDefinition definition;
    private final List<ExplainedProject> projects;
    private final List<Denomination> units;

    /// The projects behind a figure.
    ///
    /// @param units the denominations, by the index that contributions name
    public ExplainedText(
            Messages messages, FigureDefinition definition, List<ExplainedProject> projects, List<Denomination> units) {
        this.messages = messages;
        this.definition = definition;
        this.projects = List.copyOf(projects);
        this.units = List.copyOf(units);
    }

    private boolean isRate() {
        return definition.denominator() != FigureDefinition.NONE;
    }

    /// A table, with a row for the sum in each denomination.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String table(Basis basis, long illustrative) {
        List<String> headings = new ArrayList<>(List.of(
                messages.text("column.project"),
                messages.text("column.name"),
                messages.text(isRate() ? "column.numerator" : "column.adds")));
        if (isRate()) {
            headings.add(messages.text("column.denominator"));
        }
        TextTable table = new TextTable(headings);
        for (ExplainedProject each : projects) {
            Contribution adds = each.contribution();
            table.row(row(
                    each.named().project(),
                    each.named().names().in(messages.language()),
                    adds.unit(),
                    adds.numerator(),
                    adds.denominator()));
        }
        for (int unit : unitsUsed()) {
            table.row(row(messages.text("group.whole"), "", unit, sum(unit, true), sum(unit, false)));
        }
        BasisText text = new BasisText(messages);
        return text.illustrative(illustrative)
                + messages.text("figure." + definition.name()) + "\n\n"
                + table.text()
                + text.lines(basis);
    }

    private Set<Integer> unitsUsed() {
        Set<Integer> used = new TreeSet<>();
        projects.forEach(each -> used.add(each.contribution().unit()));
        return used;
    }

    private long sum(int unit, boolean above) {
        long sum = 0;
        for (ExplainedProject each : projects) {
            Contribution adds = each.contribution();
            if (adds.unit() == unit) {
                sum = Math.addExact(sum, above ? adds.numerator() : adds.denominator());
            }
        }
        return sum;
    }

    private List<String> row(String project, String name, int unit, long numerator, long denominator) {
        List<String> cells = new ArrayList<>(List.of(project, name, amount(unit, numerator)));
        if (isRate()) {
            cells.add(amount(unit, denominator));
        }
        return cells;
    }

    private String amount(int unit, long amount) {
        return definition.money()
                ? new FigureText(messages, FigureText.WHOLE).money(new Money(amount, units.get(unit)))
                : Long.toString(amount);
    }

    /// Canonical JSON on one line; amounts are minor units.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String json(Basis basis, long illustrative) {
        List<Tree> all = projects.stream().map(this::tree).toList();
        return CanonicalText.write(FigureTree.basis(basis)
                        .with("figure", definition.name())
                        .with("illustrative", illustrative)
                        .with("projects", all)
                        .build())
                + "\n";
    }

    private Tree tree(ExplainedProject each) {
        Contribution adds = each.contribution();
        Tree.FieldsBuilder fields = Tree.fields()
                .with("project", each.named().project())
                .with("names", Tree.ofTexts(each.named().names().byLanguage()))
                .with("numerator", adds.numerator())
                .with("denominator", adds.denominator());
        if (definition.money()) {
            Denomination unit = units.get(adds.unit());
            fields.with("unit", unit.toString()).with("minorDigits", unit.minorDigits());
        }
        return fields.build();
    }

    /// CSV with stable column names; amounts are whole units with their decimals.
    public String csv() {
        List<List<String>> rows = projects.stream().map(this::cells).toList();
        return FigureCsv.table(List.of("project", "name", "numerator", "denominator", "unit"), rows);
    }

    private List<String> cells(ExplainedProject each) {
        Contribution adds = each.contribution();
        return List.of(
                each.named().project(),
                each.named().names().in(messages.language()),
                plain(adds.unit(), adds.numerator()),
                plain(adds.unit(), adds.denominator()),
                definition.money() ? units.get(adds.unit()).toString() : "");
    }

    private String plain(int unit, long amount) {
        BigDecimal plain = definition.money() ? new Money(amount, units.get(unit)).units() : BigDecimal.valueOf(amount);
        return plain.toPlainString();
    }
}
