package org.tworivers.app.render.bulletins;

import java.util.List;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.journal.Head;

/// A bulletin as one HTML page: no script, nothing fetched from elsewhere, made for screen, phone and A4 paper.
public final class BulletinPage {
    private static final String STYLE_START = "<style>";
    private static final String STYLE_END = "</style>";

    /// What stands at the top, those of them that are available.
    static final List<String> HEADLINE = List.of(
            "undertaken",
            "contracted-capital",
            "start-rate",
            "production-rate",
            "in-place-rate",
            "fulfilment-rate",
            "announced",
            "announced-capital",
            "observed",
            "observed-operating");

    private static final int MOST_HEADLINES = 6;

    /// A table of so many rows is not torn between two sheets of paper.
    private static final int SHORT = 8;

    private final Bulletin bulletin;
    private final Messages messages;
    private final BulletinCells cells;
    private final Look look;
    private final Html html = new Html();
    private final BulletinTables tables;

    private BulletinPage(Bulletin bulletin, Messages messages, Look look) {
        this.bulletin = bulletin;
        this.messages = messages;
        cells = new BulletinCells(messages, bulletin.basis().rounding());
        this.look = look;
        tables = new BulletinTables(html, cells);
    }

    /// The page in the language of the messages.
    public static String page(Bulletin bulletin, Messages messages) {
        return page(bulletin, messages, Look.SCREEN);
    }

    static String page(Bulletin bulletin, Messages messages, Look look) {
        return new BulletinPage(bulletin, messages, look).page();
    }

    private String page() {
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language(), "xml:lang", language());
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", messages.text("bulletin.title") + " " + period());
        if (look.isPaper()) {
            html.empty("meta", "name", "description", "content", known());
            html.empty("meta", "name", "subject", "content", messages.text("bulletin.title"));
        }
        html.style(look.style());
        html.close("head").open("body");
        top();
        html.open("main");
        headline();
        groups();
        if (!bulletin.funnel().isEmpty()) {
            funnel();
        }
        if (!bulletin.months().isEmpty()) {
            months();
        }
        bulletin.sections().forEach(this::section);
        section("bulletin.figures", "figures");
        tables.figures(bulletin);
        html.close("section");
        if (!bulletin.notes().isEmpty()) {
            section("bulletin.notes", "notes");
            new BulletinNotes(html, cells, tables).write(bulletin);
            html.close("section");
        }
        receipts();
        definitions();
        html.close("main", "body", "html");
        return html.page();
    }

    /// What stands in the style element of a page that was made here, now or by an earlier program: a content policy
    /// that allows this text, and no other style, needs its hash.
    public static String styleOf(String page) {
        int start = page.indexOf(STYLE_START);
        int end = page.indexOf(STYLE_END, Math.max(start, 0));
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("page () must hold a style. Maybe it is no bulletin.");
        }
        return page.substring(start + STYLE_START.length(), end);
    }

    private String language() {
        return messages.language().equals("zh") ? "zh-Hans" : messages.language();
    }

    private String period() {
        Basis basis = bulletin.basis();
        return messages.text("bulletin.period", cells.day(basis.base()), cells.day(basis.asOf()));
    }

    private String known() {
        Head known = bulletin.basis().known();
        return messages.text("bulletin.known", Long.toString(known.sequence()), cells.moment(known.recordedAt()));
    }

    private void section(String title, String id) {
        html.open("section", "id", id, "aria-labelledby", id + "-title");
        html.element("h2", messages.text(title), "id", id + "-title");
    }

    private void top() {
        html.open("header").element("h1", messages.text("bulletin.title"));
        html.element("p", period(), "class", "period");
        html.element("p", known(), "class", "known");
        if (bulletin.isPublic() || bulletin.illustrative() > 0) {
            html.open("p", "class", "marks");
            if (bulletin.isPublic()) {
                html.element("span", messages.text("bulletin.public"), "class", "mark");
            }
            if (bulletin.illustrative() > 0) {
                html.element("strong", messages.text("bulletin.illustrative"), "class", "mark warning");
                html.text(" " + messages.text("note.illustrative", Long.toString(bulletin.illustrative())));
            }
            html.close("p");
        }
        html.close("header");
    }

    private void headline() {
        section("bulletin.headline", "headline");
        html.open("dl", "class", "tiles");
        List<Cell> shown = HEADLINE.stream()
                .flatMap(name ->
                        bulletin.figures().stream().filter(cell -> cell.figure().equals(name)))
                .filter(cell ->
                        !(cell instanceof Cell.Shown(Figure figure) && figure.value() instanceof Value.NotAvailable))
                .limit(MOST_HEADLINES)
                .toList();
        for (Cell cell : shown) {
            html.open("div").element("dt", cells.name(cell.figure())).open("dd");
            cells.valueAndParts(html, cell, "*");
            html.close("dd", "div");
        }
        html.close("dl", "section");
    }

    private void groups() {
        if (!bulletin.byPlace().isEmpty()) {
            section("bulletin.place", "places");
            tables.groups(
                    messages.text("bulletin.place.table"),
                    messages.text("bulletin.column.place"),
                    bulletin.byPlace(),
                    bulletin);
            html.close("section");
        }
        if (!bulletin.bySector().isEmpty()) {
            section("bulletin.sector", "sectors");
            tables.groups(
                    messages.text("bulletin.sector.table"),
                    messages.text("bulletin.column.sector"),
                    bulletin.bySector(),
                    bulletin);
            html.close("section");
        }
    }

    private void funnel() {
        section("bulletin.funnel", "funnel");
        html.open("div", "class", "beside").open("figure");
        FunnelChart.draw(html, cells, look, bulletin.funnel());
        html.close("figure").open("div");
        pairs("bulletin.funnel.table", "bulletin.column.stage", bulletin.funnel());
        pairs("bulletin.states.table", "bulletin.column.state", bulletin.states());
        html.close("div", "div", "section");
    }

    private void pairs(String caption, String head, List<Cell> rows) {
        tables.pairs(
                messages.text(caption),
                messages.text(head),
                messages.text("bulletin.column.projects"),
                rows.stream()
                        .map(cell -> new BulletinTables.Line(cells.name(cell.figure()), "*", List.of(cell)))
                        .toList());
    }

    private void months() {
        section("bulletin.months", "months");
        html.open("figure");
        MonthChart.draw(html, cells, look, bulletin.months());
        html.close("figure");
        tables.months(bulletin.months());
        html.close("section");
    }

    private void section(BulletinSection section) {
        SectionText text = new SectionText(section, messages);
        html.open("section", "id", section.name(), "aria-labelledby", section.name() + "-title");
        html.element("h2", text.title(), "id", section.name() + "-title");
        text.sentences().forEach(sentence -> html.element("p", sentence));
        tables.figures(messages.text("group.whole"), section.name(), section.figures());
        for (BulletinSection.Table table : section.tables()) {
            if (table.isLeftOut()) {
                html.element("p", text.leftOut(table));
            } else if (!table.rows().isEmpty()) {
                String group = section.name() + "." + table.by() + " ";
                tables.table(
                        table.rows().size() > SHORT ? "grid" : "grid short",
                        text.caption(table),
                        text.head(table),
                        table.rows().stream()
                                .map(row -> new BulletinTables.Line(text.name(row), group + row.key(), row.cells()))
                                .toList(),
                        text.hasFoot(table)
                                ? List.of(new BulletinTables.Line(
                                        messages.text("group.whole"), section.name(), section.figures()))
                                : List.of());
            }
        }
        html.close("section");
    }

    private void receipts() {
        section("bulletin.receipts", "receipts");
        html.element("p", messages.text("bulletin.receipts.why")).open("dl", "class", "terms");
        new ReceiptTerms(messages).byKey(bulletin).forEach(this::term);
        html.close("dl").element("p", messages.text("bulletin.receipts.verify")).close("section");
    }

    private void term(String key, String value) {
        html.element("dt", messages.text(key)).open("dd");
        switch (key) {
            case ReceiptTerms.HASH -> html.element("code", value);
            case ReceiptTerms.POLICY ->
                html.text(value)
                        .element("p", messages.text("policy." + bulletin.basis().policy()));
            default -> html.text(value);
        }
        html.close("dd");
    }

    private void definitions() {
        section("bulletin.definitions", "definitions");
        html.open("dl", "class", "terms");
        new DefinitionText(messages)
                .of(bulletin)
                .forEach(
                        (figure, text) -> html.element("dt", cells.name(figure)).element("dd", text));
        html.close("dl", "section");
    }
}
