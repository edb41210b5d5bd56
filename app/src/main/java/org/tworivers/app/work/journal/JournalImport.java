package org.tworivers.app.work.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.journal.JournalLine;
import org.tworivers.app.exchange.journal.JournalReader;
import org.tworivers.app.store.JournalReceiver;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// Takes an exported journal into an empty ledger: all of it or nothing, with the same chain and head.
public final class JournalImport {
    private final Ledger ledger;

    /// An import into a ledger.
    public JournalImport(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Takes a file in.
    ///
    /// @param origin who does, for erasures that must be recorded again
    /// @throws Refusal when something was recorded in the ledger already
    /// @throws BrokenFileException with line and reason, when the file is no whole, unchanged journal
    public JournalReceiver.Received run(Path file, Supplier<Origin> origin) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "file (" + file + ") must be an exported journal. Maybe it lies in another folder.");
        }
        if (!JournalReceiver.isEmpty(ledger.database())) {
            throw new Refusal(List.of(new Rejection(
                    "store-not-empty",
                    "store",
                    ledger.database().place(),
                    "a journal is taken into an empty store only; name a new one with --store.")));
        }
        try (JournalReader reader = new JournalReader(file)) {
            return JournalReceiver.receive(
                    ledger.database(), ledger.journal(), origin, receiver -> take(reader, receiver, file));
        }
    }

    private static void take(JournalReader reader, JournalReceiver receiver, Path file) {
        reader.read(line -> switch (line) {
            case JournalLine.Recorded(var entry) -> receiver.entry(entry);
            case JournalLine.Personal(var content) -> receiver.personal(content);
            case JournalLine.Recorder(var id, var name) -> {
                receiver.recorder(id, name);
                yield List.of();
            }
        });
        Head reached = receiver.head();
        if (!reached.equals(reader.head())) {
            String last = Long.toString(reader.head().sequence());
            throw new BrokenFileException(new Rejection(
                            "journal-head-missed",
                            String.valueOf(file.getFileName()),
                            "entry " + reached.sequence(),
                            "its first line names entry " + last + " with hash "
                                    + reader.head().hash() + " as the last; lines are missing.")
                    .naming(last, reader.head().hash()));
        }
    }
}
