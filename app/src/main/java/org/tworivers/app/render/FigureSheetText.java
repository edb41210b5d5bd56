package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;

/// Figures as text: a table for people, JSON or CSV for machines.
public final class FigureSheetText {
    /// The forms.
    public enum Form {
        TABLE,
        JSON,
        CSV
    }

    private static final Set<String> COMPARED = Set.of(
            "undertaken",
            "contracted-capital",
            "fulfilment-rate",
            "start-rate",
            "production-rate",
            "in-place-rate",
            "unproven-stages",
            "announced",
            "announced-capital",
            "observed-operating");

    private final Messages messages;
    private final Form form;

    /// Text of a form, in the language of the messages.
    public FigureSheetText(Messages messages, Form form) {
        this.messages = messages;
        this.form = form;
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
        BasisText basis = new BasisText(messages);
        out.append(basis.illustrative(sheet.illustrative()));
        if (!sheet.groups().isEmpty()) {
            out.append(groups(sheet, text)).append('\n');
        }
        TextTable table = new TextTable(
                List.of(messages.text("column.figure"), messages.text("column.value"), messages.text("column.parts")));
        for (Figure figure : sheet.whole()) {
            table.row(List.of(text.name(figure), text.value(figure), text.parts(figure)));
        }
        return out.append(table.text()).append(basis.lines(sheet.basis())).toString();
    }

    /// A row for each group and one for the whole, with the figures people compare groups by. JSON and CSV have all.
    private String groups(FigureSheet sheet, FigureText text) {
        List<Figure> shown = sheet.whole().stream().filter(this::comparesGroups).toList();
        List<String> headings = new ArrayList<>(List.of(messages.text("column.group")));
        shown.forEach(figure -> headings.add(">" + text.name(figure)));
        TextTable table = new TextTable(headings);
        for (FigureSheet.Group group : sheet.groups()) {
            String name = group.code().isNone()
                    ? messages.text("group.unknown")
                    : group.names().getOrDefault(messages.language(), "");
            table.row(row(name, group.figures(), shown, text));
        }
        table.row(row(messages.text("group.whole"), sheet.whole(), shown, text));
        return table.text();
    }

    private boolean comparesGroups(Figure figure) {
        return COMPARED.contains(figure.name()) && !(figure.value() instanceof Value.NotAvailable);
    }

    private static List<String> row(String name, List<Figure> figures, List<Figure> shown, FigureText text) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Figure wanted : shown) {
            cells.add(figures.stream()
                    .filter(figure -> isOfTheSame(figure, wanted))
                    .findFirst()
                    .map(text::valueWithParts)
                    .orElse(""));
        }
        return cells;
    }

    /// The same figure, of amounts in the same denomination; one that is not available has none.
    private static boolean isOfTheSame(Figure figure, Figure wanted) {
        return figure.name().equals(wanted.name())
                && (figure.value() instanceof Value.NotAvailable
                        || figure.findDenomination().equals(wanted.findDenomination()));
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

    private static String line(Tree tree) {
        return CanonicalText.write(tree) + "\n";
    }
}
