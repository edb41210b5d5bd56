package org.tworivers.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.Verification;

/// Puts a backup in place of a store, while others may read and write it.
///
/// A copy of the backup is verified and erased of everything known to be erased before it becomes the
/// store; what was erased after the backup was taken is recorded in it as erased once more. The store
/// changes in one transaction, or appears in one piece when there was none. Entries recorded after the
/// backup was taken are gone.
public final class Restorer {
    private static final String HASH_OF = "SELECT hash FROM journal_entry WHERE sequence = ?";
    private static final String REASON = "restored from a backup made before the erasure";

    private final Path store;
    private final InstantSource clock;
    private final RandomGenerator random;

    /// A restorer of the store at a file, which may be missing.
    public Restorer(Path store, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /// What came of restoring.
    public sealed interface Outcome {

        /// The backup is the store now.
        ///
        /// @param head the head of the store now
        /// @param replaced the head of what it took the place of; [Head#EMPTY] when there was no store
        /// @param erasedAgain how many commitments were erased in it that the backup did not know as erased
        record Restored(Head head, Head replaced, int erasedAgain) implements Outcome {}

        /// The backup's journal does not hold; nothing was changed.
        record Refused(Verification verification) implements Outcome {}
    }

    /// Restores a backup.
    ///
    /// @param recorder name of who restores, for the erasures recorded again
    /// @param region ISO 3166-2 code of the region that owns those entries
    public Outcome restore(Path backup, String recorder, String region) {
        if (!Files.isRegularFile(backup)) {
            throw new IllegalArgumentException(
                    "file (" + backup + ") must be a backup of a store. Maybe it lies in another folder.");
        }
        try (NewFile copy = NewFile.besides(store, ".restoring");
                Erasures erasures = Erasures.lock(store)) {
            copy(backup, copy.path());
            return Files.exists(store)
                    ? replace(copy.path(), erasures, recorder, region)
                    : appear(copy, erasures, recorder, region);
        }
    }

    private static void copy(Path backup, Path copy) {
        try (Connection connection = StoreFile.readOnly(backup).getConnection()) {
            if (StoreFile.version(backup, connection) == 0) {
                throw StoreException.of(
                        "no-store", "the file " + backup + " holds no store. Maybe another file was meant.", backup);
            }
            Backups.copy(connection, copy);
        } catch (SQLException broken) {
            throw Breakage.of("cannot read the backup " + backup, broken);
        }
    }

    private Outcome replace(Path copy, Erasures erasures, String recorder, String region) {
        try (Database current = Database.open(store, Database.PATIENCE_MILLIS)) {
            SortedSet<String> known = new TreeSet<>(erasures.all());
            known.addAll(Erasures.of(current));
            Head replaced = current.read("read the head", EntryWriter::head);
            Outcome prepared = prepare(copy, known, erasures, recorder, region);
            if (!(prepared instanceof Outcome.Restored ready)) {
                return prepared;
            }
            current.alone("restore a backup", statements -> {
                Backups.replace(statements.connection(), copy);
                if (!isRestored(statements, ready.head(), replaced)) {
                    throw StoreException.of(
                            "in-use",
                            "cannot restore into " + store
                                    + ": another process did not stop writing to it. Nothing was changed; try again.",
                            store);
                }
                return copy;
            });
            current.forget();
            return new Outcome.Restored(ready.head(), replaced, ready.erasedAgain());
        }
    }

    /// Whether the journal is the restored one, on which others may have written since: it has the entry that was the
    /// backup's last, and, when there was more, no longer what the store had last.
    static boolean isRestored(Statements statements, Head restored, Head replaced) throws SQLException {
        return has(statements, restored) && (restored.sequence() >= replaced.sequence() || !has(statements, replaced));
    }

    private static boolean has(Statements statements, Head head) throws SQLException {
        return head.sequence() == 0 || statements.text(HASH_OF, head.sequence()).equals(head.hash());
    }

    private Outcome appear(NewFile copy, Erasures erasures, String recorder, String region) {
        StoreFile.refuseLostLog(store);
        Outcome prepared = prepare(copy.path(), erasures.all(), erasures, recorder, region);
        if (prepared instanceof Outcome.Restored && !copy.name()) {
            throw StoreException.of(
                    "appeared", "another process made the store " + store + " meanwhile; try again.", store);
        }
        return prepared;
    }

    /// Verifies the copy and erases in it all that is known to be erased.
    private Outcome prepare(Path copy, SortedSet<String> known, Erasures erasures, String recorder, String region) {
        try (Database database = Database.open(copy, Database.PATIENCE_MILLIS)) {
            Verification verification = JournalVerifier.verify(database, List.of());
            if (!verification.holds()) {
                return new Outcome.Refused(verification);
            }
            SortedSet<String> lacking = new TreeSet<>(known);
            lacking.removeAll(Erasures.of(database));
            JdbcJournal journal = new JdbcJournal(database, clock, random);
            if (!lacking.isEmpty()) {
                Origin origin = new Origin(new Recorders(database).idOf(recorder, random), Channel.COMMAND, region, "");
                Appended appended = new Eraser(database, journal).erase(origin, lacking, REASON, erasures);
                if (!(appended instanceof Appended.Recorded)) {
                    throw new IllegalStateException("erasing again in " + copy + " gave " + appended);
                }
            }
            erasures.add(Erasures.of(database));
            database.forget();
            return new Outcome.Restored(journal.head(), Head.EMPTY, lacking.size());
        }
    }
}
