package org.tworivers.app.render.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.app.render.paper.PrintJob;
import org.tworivers.app.render.paper.StyleSheet;
import org.tworivers.core.journal.Head;

/// A statement on A4 paper, as PDF: a table whose heading stands on each sheet. The document is as old as the
/// last entry it knows, which it names.
final class StatementPdf {
    private StatementPdf() {}

    static byte[] bytes(StatementText text, Head known) {
        try {
            return PrintJob.set(page(text, known), known.recordedAt(), known.sequence());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot set a statement as PDF", broken);
        }
    }

    private static String page(StatementText text, Head known) {
        Messages messages = text.messages();
        String basis = messages.text("booking.statement.basis", Long.toString(known.sequence()), known.hash());
        Html html = new Html();
        String language = messages.language();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        html.open("head").empty("meta", "charset", "utf-8").element("title", text.title());
        html.empty("meta", "name", "description", "content", basis);
        html.empty("meta", "name", "subject", "content", text.who());
        html.style(StyleSheet.rules(StatementPdf.class, "statement.css")).close("head");
        html.open("body").element("div", text.title(), "class", "foot");
        html.element("h1", text.title());
        if (text.statement().lines().stream().anyMatch(each -> each.illustrative())) {
            html.open("p")
                    .element("span", messages.text("booking.illustrative"), "class", "mark")
                    .close("p");
        }
        if (text.statement().lines().isEmpty()) {
            html.element("p", messages.text("booking.statement.nothing"));
        } else {
            html.element("p", messages.text("booking.statement.how"), "class", "how");
            table(html, text);
        }
        html.element("p", basis, "class", "basis");
        return html.close("body", "html").page();
    }

    private static void table(Html html, StatementText text) {
        List<String> headings = text.headings();
        html.open("table").open("thead").open("tr");
        for (String heading : headings) {
            boolean isNumber = heading.startsWith(">");
            html.element("th", isNumber ? heading.substring(1) : heading, "class", isNumber ? "number" : "");
        }
        html.close("tr", "thead").open("tbody");
        List<List<String>> rows = text.rows();
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            html.open("tr", "class", at == rows.size() - 1 ? "sum" : "");
            for (int column = 0; column < row.size(); column++) {
                String kind = headings.get(column).startsWith(">") ? "number" : column == 0 ? "day" : "";
                html.element("td", row.get(column), "class", kind);
            }
            html.close("tr");
        }
        html.close("tbody", "table");
    }
}
