package org.tworivers.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;

/// Erases personal data: the content leaves the store and its file, the journal keeps that it was erased, and
/// the list beside the store makes every later restore and import erase it again.
public final class Eraser {
    private final Database database;
    private final JdbcJournal journal;

    /// An eraser for a store.
    public Eraser(Database database, JdbcJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Erases what stands behind commitments. Those erased before are only made sure of.
    ///
    /// @param reason why; kept for ever, so without personal data
    /// @throws StoreException when it is recorded as erased, but another process keeps the old content
    ///     readable
    public Appended erase(Origin origin, Collection<String> commitments, String reason) {
        try (Erasures erasures = Erasures.lock(database.beside())) {
            Appended appended = erase(origin, commitments, reason, erasures);
            if (!database.forget()) {
                throw StoreException.of(
                        "still-read",
                        "the data are recorded as erased, but another process still reads an old state" + " of "
                                + database.place() + ", which keeps them in its log. End it and erase once more.",
                        database.place());
            }
            return appended;
        }
    }

    /// The same within a job that holds the lock already and empties the log itself.
    Appended erase(Origin origin, Collection<String> commitments, String reason, Erasures erasures) {
        List<String> fresh = new ArrayList<>(commitments);
        fresh.removeAll(Erasures.of(database));
        JournalCodec codec = new JournalCodec();
        List<Draft> drafts = fresh.stream()
                .map(commitment -> codec.encode(new JournalEntry.Erased(commitment, reason)))
                .toList();
        Appended appended = drafts.isEmpty()
                ? new Appended.AlreadyRecorded(journal.head().sequence())
                : journal.append(Act.of(origin, drafts));
        erasures.add(Erasures.of(database));
        return appended;
    }
}
