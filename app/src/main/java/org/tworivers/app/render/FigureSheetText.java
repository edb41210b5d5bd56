package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Figures, the projects behind one, and month series as text: a table for people, JSON or CSV for machines.
public final class FigureSheetText {
    /// The forms.
    public enum Form {
        TABLE,
        JSON,
        CSV
    }

    private final Messages messages;
    private final Form form;
    private final BasisText basis;

    /// Text of a form, in the language of the messages.
    public FigureSheetText(Messages messages, Form form) {
        this.messages = messages;
        this.form = form;
        this.basis = new BasisText(messages);
    }

    /// Figures of the whole, then of each group.
    public String sheet(FigureSheet sheet) {
        return switch (form) {
            case TABLE -> table(sheet);
            case JSON -> json(sheet);
            case CSV -> csv(sheet);
        };
    }

    private String table(FigureSheet sheet) {
        FigureText text = new FigureText(messages, sheet.basis().rounding());
        StringBuilder out = new StringBuilder();
        if (sheet.basis().known().sequence() == 0) {
            out.append(messages.text("figures.empty")).append('\n');
        }
        if (sheet.illustrative() > 0) {
            out.append(messages.text("figures.illustrative", Long.toString(sheet.illustrative())))
                    .append('\n');
        }
        boolean grouped = !sheet.groups().isEmpty();
        TextTable table = new TextTable(headings(grouped, "column.figure", "column.value", "column.parts"));
        for (FigureSheet.Group group : sheet.groups()) {
            for (Figure figure : group.figures()) {
                table.row(List.of(
                        name(group.code(), group.names().getOrDefault(messages.language(), "")),
                        text.name(figure),
                        text.value(figure),
                        text.parts(figure)));
            }
        }
        for (Figure figure : sheet.whole()) {
            List<String> cells = new ArrayList<>(List.of(text.name(figure), text.value(figure), text.parts(figure)));
            if (grouped) {
                cells.addFirst(messages.text("group.whole"));
            }
            table.row(cells);
        }
        return out.append(table.text()).append(basis.lines(sheet.basis())).toString();
    }

    private List<String> headings(boolean grouped, String... keys) {
        List<String> headings = new ArrayList<>();
        if (grouped) {
            headings.add(messages.text("column.group"));
        }
        for (String key : keys) {
            headings.add(messages.text(key));
        }
        return headings;
    }

    private String name(Code code, String name) {
        return code.isNone() ? messages.text("group.unknown") : name;
    }

    private static String json(FigureSheet sheet) {
        List<Tree> groups = sheet.groups().stream()
                .map(group -> (Tree) FigureTree.group(group.code(), group.names())
                        .with("projects", group.projects())
                        .with(
                                "figures",
                                FigureTree.of(group.figures(), sheet.basis().rounding()))
                        .build())
                .toList();
        return line(FigureTree.basis(sheet.basis())
                .with("illustrative", sheet.illustrative())
                .with("figures", FigureTree.of(sheet.whole(), sheet.basis().rounding()))
                .with("groups", groups)
                .build());
    }

    private static String csv(FigureSheet sheet) {
        StringBuilder out =
                new StringBuilder("group,figure,value,numerator,denominator,unit,percent,not_available\r\n");
        for (FigureSheet.Group group : sheet.groups()) {
            FigureCsv.rows(
                    group.code().isNone() ? "" : group.code().toString(),
                    group.figures(),
                    sheet.basis().rounding(),
                    out);
        }
        FigureCsv.rows("*", sheet.whole(), sheet.basis().rounding(), out);
        return out.toString();
    }

    /// The projects behind a figure.
    public String explained(Basis basis, List<ExplainedProject> projects, List<Denomination> units) {
        if (form == Form.JSON) {
            List<Tree> all = projects.stream()
                    .map(each -> (Tree) Tree.fields()
                            .with("project", each.named().project())
                            .with("names", Tree.ofTexts(each.named().names().byLanguage()))
                            .with("numerator", each.contribution().numerator())
                            .with("denominator", each.contribution().denominator())
                            .build())
                    .toList();
            return line(FigureTree.basis(basis).with("projects", all).build());
        }
        List<List<String>> rows = projects.stream()
                .map(each -> List.of(
                        each.named().project(),
                        each.named().names().in(messages.language()),
                        Long.toString(each.contribution().numerator()),
                        Long.toString(each.contribution().denominator())))
                .toList();
        List<String> headings =
                headings(false, "column.project", "column.name", "column.numerator", "column.denominator");
        return form == Form.CSV ? FigureCsv.table(headings, rows) : table(headings, rows) + this.basis.lines(basis);
    }

    /// What each month brought, and how it sums up.
    public String months(Basis basis, MonthSeries series, List<Denomination> units) {
        if (form == Form.JSON) {
            return line(FigureTree.basis(basis)
                    .with("months", FigureTree.months(series, units))
                    .build());
        }
        List<String> headings = new ArrayList<>(headings(
                false, "column.month", "series.undertaken", "series.started", "series.producing", "series.total"));
        for (Denomination unit : units) {
            headings.add(messages.text("series.contracted", unit.toString()));
        }
        List<List<String>> rows = new ArrayList<>();
        long total = 0;
        for (int month = 0; month < series.months().size(); month++) {
            total += series.count(MonthSeries.UNDERTAKEN, month);
            List<String> row = new ArrayList<>(List.of(
                    series.months().get(month).toString(),
                    Long.toString(series.count(MonthSeries.UNDERTAKEN, month)),
                    Long.toString(series.count(MonthSeries.STARTED, month)),
                    Long.toString(series.count(MonthSeries.PRODUCING, month)),
                    Long.toString(total)));
            for (int unit = 0; unit < units.size(); unit++) {
                row.add(new Money(series.sum(MonthSeries.CONTRACTED, unit, month), units.get(unit))
                        .units()
                        .toPlainString());
            }
            rows.add(row);
        }
        return form == Form.CSV ? FigureCsv.table(headings, rows) : table(headings, rows) + this.basis.lines(basis);
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings);
        rows.forEach(table::row);
        return table.text();
    }

    private static String line(Tree tree) {
        return CanonicalText.write(tree) + "\n";
    }
}
