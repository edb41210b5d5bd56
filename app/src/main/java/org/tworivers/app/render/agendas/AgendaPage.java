package org.tworivers.app.render.agendas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tworivers.app.render.paper.Html;
import org.tworivers.app.render.paper.StyleSheet;

/// An agenda or the sheet of a table as a page for the print engine.
final class AgendaPage {
    /// So many rows of large print, of middling and of small fit on one sheet of A4 with the headings of two days; of
    /// the smallest, 26.
    private static final int LARGE = 12;

    private static final int MIDDLING = 16;
    private static final int SMALL = 21;
    /// Letters of a name that is printed in the largest size.
    private static final int SHORT_NAME = 28;

    private final AgendaBook book;
    private final String title;
    private final AgendaWords words;

    /// @param title of the document that the page is part of
    AgendaPage(AgendaBook book, String title, AgendaWords words) {
        this.book = book;
        this.title = title;
        this.words = words;
    }

    String agenda(Agenda agenda) {
        List<Line> lines = lines(agenda);
        Html html = start(lines, agenda.name());
        html.open("table", "class", "head").open("tr").open("td");
        html.element("p", book.event(), "class", "event");
        html.element("h1", agenda.name(), "class", agenda.name().length() > SHORT_NAME ? "long" : "");
        if (!agenda.side().isEmpty()) {
            html.element("p", agenda.side(), "class", "side");
        }
        about(html);
        html.close("td");
        if (!agenda.link().isEmpty()) {
            html.open("td", "class", "code");
            html.empty("img", "src", QrCode.of(agenda.link()).dataAddress(), "alt", agenda.link());
            html.element("p", words.text("scan")).close("td");
        }
        html.close("tr", "table");
        new AgendaDays(html, words).write(lines, "none", List.of("partner"));
        return html.close("body", "html").page();
    }

    String table(TableSheet sheet) {
        List<Line> lines = sheet.sittings().stream().map(Line::of).toList();
        Html html = start(lines, words.text("table", sheet.table()));
        html.open("div", "class", "head");
        html.element("p", book.event(), "class", "event");
        html.open("h1", "class", "table");
        html.element("small", words.text("column.table"))
                .text(" " + sheet.table())
                .close("h1");
        if (!sheet.hall().isEmpty()) {
            html.element("p", sheet.hall(), "class", "side");
        }
        about(html);
        html.close("div");
        new AgendaDays(html, words).write(lines, "none.table", List.of("participant", "participant"));
        return html.close("body", "html").page();
    }

    private Html start(List<Line> lines, String name) {
        Html html = new Html();
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.language(),
                "xml:lang",
                words.language());
        html.open("head").empty("meta", "charset", "utf-8");
        html.element("title", title);
        html.empty("meta", "name", "description", "content", words.version(book));
        html.empty("meta", "name", "subject", "content", book.event());
        html.style(StyleSheet.rules(AgendaPage.class, "agenda.css"));
        html.close("head").open("body", "class", print(lines));
        return html.element("div", words.text("foot", name, words.version(book)), "class", "foot");
    }

    /// The largest print with which it fits on one sheet.
    private static String print(List<Line> lines) {
        int rows = lines.stream().mapToInt(Line::rows).sum();
        if (rows <= LARGE) {
            return "large";
        }
        if (rows <= MIDDLING) {
            return "middling";
        }
        return rows <= SMALL ? "small" : "smallest";
    }

    /// Where it is, what is handed out, and by which clock.
    private void about(Html html) {
        html.element("p", book.venue(), "class", "venue");
        html.element("p", words.version(book) + words.text("stop") + words.clock(book), "class", "version");
        if (book.illustrative()) {
            html.open("p")
                    .element("span", words.text("illustrative"), "class", "mark")
                    .close("p");
        }
    }

    private static List<Line> lines(Agenda agenda) {
        List<Line> lines = new ArrayList<>();
        agenda.talks().forEach(talk -> lines.add(Line.of(talk, false)));
        agenda.cancelled().forEach(talk -> lines.add(Line.of(talk, true)));
        lines.sort(Comparator.comparing(Line::begins)); // stable: what stands comes before what was cancelled
        return lines;
    }
}
