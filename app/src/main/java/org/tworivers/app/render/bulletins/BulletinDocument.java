package org.tworivers.app.render.bulletins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.SteadyArchive;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinMonth;
import org.tworivers.core.bulletins.BulletinRow;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;

/// A bulletin as a report to be edited and sent up: sentences and tables in the order offices write them, with places
/// left for who writes, to whom and when. The same bulletin gives the same bytes.
public final class BulletinDocument {
    private static final String BODY = "BodyText";
    private static final int MOST_NAMED = 3;

    private final Bulletin bulletin;
    private final Messages messages;
    private final BulletinCells cells;
    private final OfficialPaper paper;
    private int sections;

    private BulletinDocument(Bulletin bulletin, Messages messages, OfficialPaper paper) {
        this.bulletin = bulletin;
        this.messages = messages;
        this.paper = paper;
        cells = new BulletinCells(messages, bulletin.basis().rounding());
    }

    /// The document in the language of the messages.
    public static byte[] bytes(Bulletin bulletin, Messages messages) {
        try (OfficialPaper paper = new OfficialPaper(messages.language())) {
            new BulletinDocument(bulletin, messages, paper).write();
            return SteadyArchive.at(bulletin.basis().known().recordedAt(), paper.bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write the bulletin as a document", broken);
        }
    }

    private void write() {
        String title = messages.text(bulletin.isPublic() ? "document.title.public" : "document.title.own");
        paper.describe(title, known());
        paper.paragraph("Title", title);
        paper.paragraph("Normal", messages.text("document.to"));
        body(messages.text(
                "document.lead",
                day(bulletin.basis().base()),
                day(bulletin.basis().asOf()),
                known()));
        if (bulletin.illustrative() > 0) {
            body(messages.text("note.illustrative", Long.toString(bulletin.illustrative())));
        }
        section("document.whole");
        body(messages.text("document.as-of", day(bulletin.basis().asOf()))
                + clauses(bulletin.figures().stream().filter(cell -> BulletinPage.HEADLINE.contains(cell.figure()))));
        groups("document.places", "bulletin.column.place", bulletin.byPlace());
        groups("document.sectors", "bulletin.column.sector", bulletin.bySector());
        progress();
        months();
        bulletin.sections().forEach(this::section);
        notes();
        receipts();
        paper.paragraph("Signature", messages.text("document.signature"));
        paper.paragraph("Signature", messages.text("document.day"));
        section("bulletin.definitions");
        new DefinitionText(messages)
                .of(bulletin)
                .forEach((figure, text) -> body(cells.name(figure) + messages.text("document.colon") + text));
    }

    private String day(LocalDate day) {
        return cells.day(day);
    }

    private String known() {
        return messages.text(
                "bulletin.known",
                Long.toString(bulletin.basis().known().sequence()),
                cells.moment(bulletin.basis().known().recordedAt()));
    }

    private void body(String text) {
        paper.paragraph(BODY, text);
    }

    private void section(String title) {
        heading(messages.text(title));
    }

    private void heading(String title) {
        String[] numerals = messages.text("document.numerals").split(" ", -1);
        paper.paragraph("Heading1", messages.text("document.heading", numerals[sections++], title));
    }

    private String clauses(Stream<Cell> figures) {
        return String.join(
                        messages.text("document.clauses"),
                        figures.map(cells::clause).toList())
                + messages.text("document.stop");
    }

    private void groups(String title, String head, List<BulletinRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        section(title);
        List<String> most = rows.stream()
                .filter(row -> !row.code().isNone() && undertaken(row) > 0)
                .sorted(Comparator.comparingLong(BulletinDocument::undertaken)
                        .reversed()
                        .thenComparing(BulletinRow::code))
                .limit(MOST_NAMED)
                .map(row -> messages.text("document.with", name(row), Long.toString(undertaken(row))))
                .toList();
        if (most.size() == MOST_NAMED) {
            body(messages.text("document.most", String.join(messages.text("bulletin.list-separator"), most)));
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell.figure())));
        List<List<String>> lines = new ArrayList<>(List.of(titles(head, columns)));
        rows.forEach(row -> lines.add(line(name(row), columns, row.cells())));
        lines.add(line(messages.text("group.whole"), columns, bulletin.figures()));
        paper.table(lines);
    }

    /// A row whose number is withheld counts as none: it is not named.
    private static long undertaken(BulletinRow row) {
        return row.cells().stream()
                .filter(cell -> cell.figure().equals("undertaken"))
                .mapToLong(BulletinCells::number)
                .sum();
    }

    private String name(BulletinRow row) {
        return row.code().isNone()
                ? messages.text("group.unknown")
                : row.names().getOrDefault(messages.language(), "");
    }

    private List<String> titles(String head, Set<String> columns) {
        return Stream.concat(Stream.of(messages.text(head)), columns.stream().map(cells::name))
                .toList();
    }

    private List<String> line(String name, Set<String> columns, List<Cell> figures) {
        return Stream.concat(
                        Stream.of(name),
                        columns.stream()
                                .map(column -> String.join(
                                        "\n",
                                        figures.stream()
                                                .filter(cell -> cell.figure().equals(column))
                                                .map(cells::text)
                                                .toList())))
                .toList();
    }

    private void progress() {
        if (bulletin.funnel().isEmpty()) {
            return;
        }
        section("bulletin.funnel");
        body(messages.text("document.reached") + clauses(bulletin.funnel().stream()));
        body(messages.text("document.states") + clauses(bulletin.states().stream()));
    }

    private void months() {
        if (bulletin.months().isEmpty()) {
            return;
        }
        section("bulletin.months");
        Set<String> columns = new LinkedHashSet<>();
        bulletin.months().forEach(month -> month.cells().forEach(cell -> columns.add(cell.figure())));
        List<List<String>> lines = new ArrayList<>(List.of(titles("bulletin.column.month", columns)));
        for (BulletinMonth month : bulletin.months()) {
            lines.add(line(month.month().toString(), columns, month.cells()));
        }
        paper.table(lines);
    }

    private void section(BulletinSection section) {
        SectionText text = new SectionText(section, messages);
        heading(text.title());
        text.sentences().forEach(this::body);
        body(clauses(section.figures().stream()));
        for (BulletinSection.Table table : section.tables()) {
            if (table.isLeftOut()) {
                body(text.leftOut(table));
            } else if (!table.rows().isEmpty()) {
                body(text.caption(table) + messages.text("document.colon"));
                paper.table(table(section, table, text));
            }
        }
    }

    private List<List<String>> table(BulletinSection section, BulletinSection.Table table, SectionText text) {
        Set<String> columns = new LinkedHashSet<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> columns.add(cell.figure())));
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(text.head(table)), columns.stream().map(cells::name))
                .toList());
        table.rows().forEach(row -> lines.add(line(text.name(row), columns, row.cells())));
        if (text.hasFoot(table)) {
            lines.add(line(messages.text("group.whole"), columns, section.figures()));
        }
        return lines;
    }

    private void notes() {
        if (bulletin.notes().isEmpty()) {
            return;
        }
        section("document.notes");
        NoteText texts = new NoteText(cells);
        int number = 1;
        for (Note note : bulletin.notes()) {
            body(messages.text("document.item", Integer.toString(number++), texts.of(note)));
        }
    }

    private void receipts() {
        section("bulletin.receipts");
        body(messages.text("bulletin.receipts.why"));
        new ReceiptTerms(messages)
                .of(bulletin)
                .forEach((name, value) -> body(name + messages.text("document.colon") + value));
    }
}
