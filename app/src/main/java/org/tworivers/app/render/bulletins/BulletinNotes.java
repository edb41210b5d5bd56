package org.tworivers.app.render.bulletins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;

/// The notes of a bulletin as HTML: assumptions, what is not counted, other base dates, receipts held back, what is
/// withheld.
final class BulletinNotes {
    private static final Set<String> ASSUMPTIONS = Set.of("illustrative", "assumed-base", "assumption");
    private static final Set<String> COUNTING = Set.of(
            "no-signings", "unsigned", "unsigned-project", "unproven", "undetermined", "without-amount", "before-base");
    private static final Set<String> WITHHELD = Set.of("suppressed", "left-out");

    private final Html html;
    private final BulletinCells cells;
    private final BulletinTables tables;
    private final Messages messages;
    private final NoteText texts;

    BulletinNotes(Html html, BulletinCells cells, BulletinTables tables) {
        this.html = html;
        this.cells = cells;
        this.tables = tables;
        messages = cells.messages();
        texts = new NoteText(cells);
    }

    void write(Bulletin bulletin) {
        list("bulletin.notes.assumptions", bulletin, ASSUMPTIONS);
        list("bulletin.notes.counting", bulletin, COUNTING);
        otherBases(bulletin);
        heldBack(bulletin);
        List<Note> withheld = of(bulletin, WITHHELD);
        if (!withheld.isEmpty()) {
            html.element("h3", messages.text("bulletin.notes.withheld"));
            html.element("p", messages.text("note.suppressed.why"));
            items(withheld);
        }
    }

    private static List<Note> of(Bulletin bulletin, Set<String> codes) {
        return bulletin.notes().stream()
                .filter(note -> codes.contains(note.code()))
                .toList();
    }

    private void list(String title, Bulletin bulletin, Set<String> codes) {
        List<Note> notes = of(bulletin, codes);
        if (!notes.isEmpty()) {
            html.element("h3", messages.text(title));
            items(notes);
        }
    }

    private void items(List<Note> notes) {
        html.open("ul");
        for (Note note : notes) {
            html.open("li");
            if (note.cells().isEmpty()) {
                html.text(texts.withoutFigure(note));
            } else {
                aroundCell(note);
            }
            html.close("li");
        }
        html.close("ul");
    }

    /// The text of a note whose `{0}` is a figure, with the figure as an element of its own.
    private void aroundCell(Note note) {
        String mark = "\uE000";
        String text = texts.around(note, mark);
        int at = text.indexOf(mark);
        html.text(text.substring(0, at));
        cells.value(html, note.cells().getFirst(), "note:" + note.code());
        html.text(text.substring(at + mark.length()));
    }

    private void otherBases(Bulletin bulletin) {
        List<Note> notes = of(bulletin, Set.of("other-base"));
        if (notes.isEmpty()) {
            return;
        }
        List<String> figures =
                notes.getFirst().cells().stream().map(Cell::figure).distinct().toList();
        LocalDate base = bulletin.basis().base();
        List<BulletinTables.Line> lines = new ArrayList<>();
        for (Note note : notes) {
            LocalDate other = LocalDate.parse(note.argument("base"));
            lines.add(new BulletinTables.Line(texts.base(note), "note:other-base:" + other, note.cells()));
        }
        int before = (int) notes.stream()
                .filter(note -> LocalDate.parse(note.argument("base")).isBefore(base))
                .count();
        lines.add(
                before,
                new BulletinTables.Line(
                        cells.day(base) + messages.text("bulletin.in-brackets", messages.text("base.own")),
                        "*",
                        figures.stream()
                                .flatMap(name -> bulletin.figures().stream()
                                        .filter(cell -> cell.figure().equals(name)))
                                .toList()));
        html.element("h3", messages.text("bulletin.notes.base"));
        tables.table(
                "grid",
                messages.text("bulletin.notes.base.table"),
                messages.text("bulletin.column.base"),
                lines,
                List.of());
    }

    private void heldBack(Bulletin bulletin) {
        List<Note> notes = of(bulletin, Set.of("held-back"));
        if (notes.isEmpty()) {
            return;
        }
        List<BulletinTables.Line> lines = notes.stream()
                .map(note -> new BulletinTables.Line(
                        messages.text("held-back." + note.argument("reason")),
                        "note:held-back:" + note.argument("reason"),
                        note.cells()))
                .toList();
        html.element("h3", messages.text("bulletin.notes.held-back"));
        tables.pairs(
                messages.text("bulletin.notes.held-back.table"),
                messages.text("bulletin.column.reason"),
                messages.text("bulletin.column.receipts"),
                lines);
    }
}
