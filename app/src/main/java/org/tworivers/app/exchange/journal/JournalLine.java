package org.tworivers.app.exchange.journal;

import java.time.DateTimeException;
import java.util.Map;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Commitment;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// One line of an exported journal: one JSON value with one name, which says what the line is.
public sealed interface JournalLine {
    /// The version of the form that is written.
    int FORM = 1;

    /// The first line: which journal this is.
    ///
    /// @param head the head that the entries lead to
    record Start(Head head) implements JournalLine {}

    /// A line between the first and the last.
    sealed interface Content extends JournalLine {}

    /// An entry.
    record Recorded(Entry entry) implements Content {}

    /// The name behind the id of who recorded.
    record Recorder(String id, String name) implements Content {}

    /// Personal data that an entry holds the commitment of.
    record Personal(PersonalContent content) implements Content {}

    /// The last line: the file is whole.
    ///
    /// @param sha256 of all bytes before this line, in hex
    record End(String sha256) implements JournalLine {}

    /// The line's text, without a line end.
    default String text() {
        Tree.FieldsBuilder out = Tree.fields();
        switch (this) {
            case Start(Head head) ->
                out.with(
                        "journal",
                        Tree.fields()
                                .with("form", FORM)
                                .with("sequence", head.sequence())
                                .with("head", head.hash())
                                .with("recordedAt", head.recordedAt().toString())
                                .build());
            case Recorded(Entry entry) -> out.with("entry", EntryTree.write(entry));
            case Recorder(String id, String name) ->
                out.with(
                        "recorder",
                        Tree.fields().with("id", id).with("name", name).build());
            case Personal(PersonalContent content) ->
                out.with(
                        "personal",
                        Tree.fields()
                                .with("commitment", content.commitment().hash())
                                .with("salt", content.salt())
                                .with("content", content.content())
                                .build());
            case End(String sha256) ->
                out.with("end", Tree.fields().with("sha256", sha256).build());
        }
        return CanonicalText.write(out.build());
    }

    /// The inverse of [#text].
    ///
    /// @throws MalformedTextException when it is no such line
    static JournalLine parse(String text) {
        if (!(CanonicalText.parse(text) instanceof Tree.Fields(Map<String, Tree> byName)) || byName.size() != 1) {
            throw new MalformedTextException(
                    "the line must hold one of journal, entry, recorder, personal, end. Maybe it is of another file.");
        }
        String name = byName.keySet().iterator().next();
        Tree value = byName.values().iterator().next();
        if (name.equals("entry")) {
            return new Recorded(EntryTree.read(value));
        }
        TreeReader in = TreeReader.of(value, name + ".");
        JournalLine line = switch (name) {
            case "journal" -> new Start(start(in));
            case "recorder" -> new Recorder(in.text("id"), in.text("name"));
            case "personal" -> new Personal(personal(in));
            case "end" -> new End(in.text("sha256"));
            default ->
                throw new MalformedTextException("the line (" + name
                        + ") must be one of journal, entry, recorder, personal, end. Maybe a newer program wrote it.");
        };
        in.finish();
        return line;
    }

    private static Head start(TreeReader in) {
        if (in.whole("form", 0) != FORM) {
            throw new MalformedTextException("field journal.form (" + in.whole("form", 0) + ") must be " + FORM
                    + ". Maybe this is no exported journal, or a newer program wrote it.");
        }
        try {
            return new Head(in.whole("sequence", -1), in.text("head"), EntryTree.moment(in.text("recordedAt")));
        } catch (DateTimeException unreadable) {
            throw new MalformedTextException("journal: " + unreadable.getMessage(), unreadable);
        }
    }

    private static PersonalContent personal(TreeReader in) {
        String commitment = in.text("commitment");
        String salt = in.text("salt");
        String content = in.text("content");
        if (!Commitment.of(salt, content).hash().equals(commitment)) {
            throw new MalformedTextException("field personal.commitment (" + commitment
                    + ") must be that of the salt and content beside it. Maybe they were changed.");
        }
        return new PersonalContent(salt, content);
    }
}
