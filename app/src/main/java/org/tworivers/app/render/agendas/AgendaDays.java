package org.tworivers.app.render.agendas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.paper.Html;

/// The days of an agenda or a table, each a table with a line a meeting.
final class AgendaDays {
    private final Html html;
    private final AgendaWords words;

    AgendaDays(Html html, AgendaWords words) {
        this.html = html;
        this.words = words;
    }

    /// @param none what is said where there is no line
    /// @param whom the columns of names
    void write(List<Line> lines, String none, List<String> whom) {
        if (lines.isEmpty()) {
            html.element("p", words.text(none), "class", "none");
        }
        SortedMap<LocalDate, List<Line>> days = new TreeMap<>();
        for (Line line : lines) {
            days.computeIfAbsent(line.begins().toLocalDate(), day -> new ArrayList<>())
                    .add(line);
        }
        days.forEach((day, those) -> day(day, those, whom));
    }

    private void day(LocalDate day, List<Line> lines, List<String> whom) {
        boolean atTables = lines.stream().anyMatch(line -> !line.table().isEmpty());
        html.element("h2", words.day(day));
        html.open("table", "class", "day").open("thead").open("tr");
        html.element("th", words.text("column.time"), "scope", "col", "class", "time");
        if (atTables) {
            html.element("th", words.text("column.table"), "scope", "col", "class", "place");
        }
        whom.forEach(column -> html.element("th", words.text("column." + column), "scope", "col"));
        html.close("tr", "thead").open("tbody");
        lines.forEach(line -> line(line, atTables));
        html.close("tbody", "table");
    }

    private void line(Line line, boolean atTables) {
        html.open("tr", "class", line.cancelled() ? "cancelled" : "");
        html.open("th", "scope", "row", "class", "time");
        html.element("span", words.time(line.begins()), "class", "begins");
        html.element("span", " – " + words.time(line.ends()), "class", "ends").close("th");
        if (atTables) {
            html.open("td", "class", "place").element("span", line.table(), "class", "label");
            html.element("span", line.hall(), "class", "hall").close("td");
        }
        for (int i = 0; i < line.whom().size(); i++) {
            html.open("td").element("span", line.whom().get(i), "class", "name");
            if (i == line.whom().size() - 1) {
                remarks(line);
            }
            html.close("td");
        }
        html.close("tr");
    }

    private void remarks(Line line) {
        if (line.cancelled()) {
            html.text(" ").element("span", words.text("cancelled"), "class", "word");
        }
        if (!line.note().isEmpty()) {
            html.text(" ").element("span", line.note(), "class", "note");
        }
    }
}
