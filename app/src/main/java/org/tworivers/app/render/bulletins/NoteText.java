package org.tworivers.app.render.bulletins;

import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Note;

/// The notes of a bulletin as sentences.
final class NoteText {
    private final BulletinCells cells;
    private final Messages messages;

    NoteText(BulletinCells cells) {
        this.cells = cells;
        messages = cells.messages();
    }

    /// The whole sentence. Of figures that stand in a table elsewhere, each.
    String of(Note note) {
        return switch (note.code()) {
            case "other-base" -> messages.text("document.other-base", base(note)) + listed(note);
            case "held-back" ->
                messages.text(
                        "document.held-back",
                        messages.text("held-back." + note.argument("reason")),
                        cells.text(note.cells().getFirst()));
            default ->
                note.cells().isEmpty()
                        ? withoutFigure(note)
                        : around(note, cells.text(note.cells().getFirst()));
        };
    }

    private String listed(Note note) {
        return String.join(
                messages.text("document.clauses"),
                note.cells().stream().map(cells::clause).toList());
    }

    /// The sentence of a note whose `{0}` is a figure, with a text in the figure's place.
    String around(Note note, String figure) {
        return messages.text("note." + note.code(), figure);
    }

    /// The sentence of a note that has no figure.
    String withoutFigure(Note note) {
        return switch (note.code()) {
            case "assumed-base" ->
                messages.text("note.assumed-base", name(note), cells.day(note.argument("base")), note.argument("text"));
            case "assumption" -> messages.text("note.assumption", note.argument("text"));
            case "unsigned-project" -> messages.text("note.unsigned-project", name(note));
            case "suppressed" ->
                messages.text(
                        "note.suppressed",
                        messages.text("table." + note.argument("table")),
                        note.argument("figures"),
                        note.argument("rows"));
            case "left-out" -> messages.text("note.left-out", messages.text("table." + note.argument("table")));
            default -> messages.text("note." + note.code());
        };
    }

    /// The other base day that a note is of, and why.
    String base(Note note) {
        return cells.day(note.argument("base"))
                + messages.text("bulletin.in-brackets", messages.text("base." + note.argument("why"), name(note)));
    }

    private String name(Note note) {
        String any = note.names().isEmpty() ? "" : note.names().firstEntry().getValue();
        return note.names().getOrDefault(messages.language(), any);
    }
}
