package org.tworivers.app.exchange.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;

/// An entry as plain data, whole: what was drafted, its envelope and its hashes. What is empty is left out.
public final class EntryTree {
    private EntryTree() {}

    /// The entry as named fields; doc/manual/journal.md lists them.
    public static Tree write(Entry entry) {
        Draft draft = entry.draft();
        Tree.FieldsBuilder out = Tree.fields()
                .with("sequence", entry.sequence())
                .with("id", entry.id())
                .with("recordedAt", entry.recordedAt().toString())
                .with("recorder", entry.origin().recorder())
                .with("channel", entry.origin().channel().word())
                .with("region", entry.origin().region())
                .with("import", entry.origin().importId())
                .with("subject", draft.subject())
                .with("type", draft.type())
                .with("version", draft.version())
                .with("day", draft.day().toString())
                .with("corrects", draft.corrects())
                .with("audience", draft.audience().word())
                .with("payload", draft.payload())
                .with("previousHash", entry.previousHash())
                .with("hash", entry.hash());
        return draft.evidence().isEmpty()
                ? out.build()
                : out.with("evidence", Chain.evidence(draft.evidence())).build();
    }

    /// The inverse of [#write]. That its hash fits its content is for the receiver to see.
    ///
    /// @throws MalformedTextException when it is no entry, with the field
    public static Entry read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "entry.");
        try {
            Draft draft = new Draft(
                    in.text("subject"),
                    in.text("type"),
                    Math.toIntExact(in.whole("version", 0)),
                    in.find("payload")
                            .orElseThrow(() -> new MalformedTextException(
                                    "field entry.payload () must be given. Maybe the line was cut.")),
                    Day.parse(in.text("day", "")),
                    Chain.evidence(new Tree.Items(in.items("evidence"))),
                    in.text("corrects", ""),
                    Audience.parse(in.text("audience")));
            Origin origin = new Origin(
                    in.text("recorder", ""),
                    Channel.parse(in.text("channel")),
                    in.text("region", ""),
                    in.text("import", ""));
            Entry entry = new Entry(
                    in.whole("sequence", 0),
                    in.text("id"),
                    moment(in.text("recordedAt")),
                    origin,
                    draft,
                    in.text("previousHash"),
                    in.text("hash"));
            in.finish();
            return entry;
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new MalformedTextException("entry: " + unreadable.getMessage(), unreadable);
        }
    }

    /// A moment to the microsecond, which is what the chain hashes.
    static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MICROS))) {
            throw new MalformedTextException(
                    "field recordedAt (" + text + ") must be told to the microsecond. Maybe cut the last digits.");
        }
        return moment;
    }
}
