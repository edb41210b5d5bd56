package org.tworivers.app.render.bulletins;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinMonth;
import org.tworivers.core.bulletins.BulletinRow;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure.Value;

/// The tables of a bulletin as HTML. Each has a caption, headings with scope, and roles of its own, for on narrow
/// screens a row is shown as a card, which would take the table's meaning from it.
final class BulletinTables {
    private final Html html;
    private final BulletinCells cells;
    private final Messages messages;

    BulletinTables(Html html, BulletinCells cells) {
        this.html = html;
        this.cells = cells;
        messages = cells.messages();
    }

    /// One row: its heading, its group for machines, its cells.
    record Line(String heading, String group, List<Cell> cells) {}

    /// All figures of the whole: name, value, parts.
    void figures(Bulletin bulletin) {
        figures(messages.text("bulletin.figures.table"), "*", bulletin.figures());
    }

    /// Figures one under another: name, value, parts.
    void figures(String caption, String group, List<Cell> figures) {
        start("list", caption);
        heading(List.of(
                messages.text("column.figure"),
                messages.text("column.value").substring(1),
                messages.text("column.parts")));
        html.open("tbody", "role", "rowgroup");
        for (Cell cell : figures) {
            html.open("tr", "role", "row");
            html.element("th", cells.name(cell.figure()), "scope", "row", "role", "rowheader");
            html.open("td", "role", "cell", "class", "number");
            cells.value(html, cell, group);
            html.close();
            html.element("td", cells.parts(cell), "role", "cell", "class", "number parts");
            html.close();
        }
        html.close("tbody", "table");
    }

    /// A table of groups with the whole as its foot.
    void groups(String caption, String head, List<BulletinRow> rows, Bulletin bulletin) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell.figure())));
        List<Line> lines = rows.stream()
                .map(row -> new Line(
                        row.code().isNone()
                                ? messages.text("group.unknown")
                                : row.names().getOrDefault(messages.language(), ""),
                        row.code().toString(),
                        row.cells()))
                .toList();
        Line foot = new Line(
                messages.text("group.whole"),
                "*",
                bulletin.figures().stream()
                        .filter(cell -> columns.contains(cell.figure()))
                        .toList());
        table("grid", caption, head, lines, List.of(foot));
    }

    /// Months with what each brought; months in which nothing happened are left out.
    void months(List<BulletinMonth> months) {
        List<Line> lines = months.stream()
                .filter(month -> month.cells().stream().anyMatch(BulletinTables::isSomething))
                .map(month -> new Line(month.month().toString(), month.month().toString(), month.cells()))
                .toList();
        String caption = messages.text("bulletin.months.table");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        table("series", caption, messages.text("bulletin.column.month"), lines, List.of());
        html.close("div");
    }

    private static boolean isSomething(Cell cell) {
        return switch (cell) {
            case Cell.Suppressed suppressed -> true;
            case Cell.Shown shown ->
                switch (shown.value().value()) {
                    case Value.Count(long number) -> number != 0;
                    case Value.Sum(var money) -> money.minor() != 0;
                    default -> false;
                };
        };
    }

    /// Lines with a column for each figure that any of them has.
    ///
    /// @param kind `grid` when rows are to be cards on narrow screens, else `series`
    void table(String kind, String caption, String head, List<Line> lines, List<Line> feet) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> line.cells().forEach(cell -> columns.add(cell.figure())));
        start(kind, caption);
        List<String> headings = new ArrayList<>(List.of(head));
        columns.forEach(column -> headings.add(cells.name(column)));
        heading(headings);
        html.open("tbody", "role", "rowgroup");
        lines.forEach(line -> row(line, columns));
        html.close("tbody");
        if (!feet.isEmpty()) {
            html.open("tfoot", "role", "rowgroup");
            feet.forEach(line -> row(line, columns));
            html.close("tfoot");
        }
        html.close("table");
    }

    /// A table of two columns: a name and the first cell of each line.
    void pairs(String caption, String left, String right, List<Line> lines) {
        start("pairs", caption);
        heading(List.of(left, right));
        html.open("tbody", "role", "rowgroup");
        for (Line line : lines) {
            html.open("tr", "role", "row").element("th", line.heading(), "scope", "row", "role", "rowheader");
            html.open("td", "role", "cell", "class", "number");
            cells.value(html, line.cells().getFirst(), line.group());
            html.close("td", "tr");
        }
        html.close("tbody", "table");
    }

    private void start(String kind, String caption) {
        html.open("table", "role", "table", "class", kind).element("caption", caption);
    }

    private void heading(List<String> headings) {
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (int i = 0; i < headings.size(); i++) {
            html.element(
                    "th", headings.get(i), "scope", "col", "role", "columnheader", "class", i == 0 ? "" : "number");
        }
        html.close("tr", "thead");
    }

    private void row(Line line, Set<String> columns) {
        html.open("tr", "role", "row").element("th", line.heading(), "scope", "row", "role", "rowheader");
        for (String column : columns) {
            html.open("td", "role", "cell", "class", "number", "data-label", cells.name(column));
            line.cells().stream().filter(cell -> cell.figure().equals(column)).forEach(cell -> {
                html.open("div");
                cells.valueAndParts(html, cell, line.group());
                html.close("div");
            });
            html.close("td");
        }
        html.close("tr");
    }
}
