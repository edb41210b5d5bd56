package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Verification;

/// Backups are taken and put back while others write and read.
class RestoreInUseTest {
    private static final int BACKUPS = 5;

    @TempDir
    private Path folder = Path.of("");

    private Path store() {
        return folder.resolve("ledger.db");
    }

    private Restorer restorer() {
        return new Restorer(store(), InstantSource.system(), new Random(3));
    }

    /// Writes until told to stop; counts down once it has begun.
    private long write(AtomicBoolean stop, CountDownLatch begun) {
        try (Database database = Database.open("sqlite:" + store())) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(11));
            int written = 0;
            while (!stop.get()) {
                written++;
                Appended appended = journal.append(
                        Act.of(SmallStore.OFFICE, List.of(SmallStore.contract("w/" + written, 1000 + written))));
                assertThat(appended).isInstanceOf(Appended.Recorded.class);
                begun.countDown();
            }
            return written;
        }
    }

    /// Verifies until told to stop; counts down once it has begun.
    private long read(AtomicBoolean stop, CountDownLatch begun) {
        try (Database database = Database.open("sqlite:" + store())) {
            long reads = 0;
            while (!stop.get()) {
                Verification verification = JournalVerifier.verify(database, List.of());
                assertThat(verification.findings()).isEmpty();
                reads++;
                begun.countDown();
            }
            return reads;
        }
    }

    @Test
    void backupsAndRestoresAmongWritersAndReadersAreWholeAndTheJournalGoesOnFromThem() throws Exception {
        SmallStore.at(store()).close();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Long> writer = () -> write(stop, begun);
            Callable<Long> reader = () -> read(stop, begun);
            Future<Long> written = threads.submit(writer);
            Future<Long> reads = threads.submit(reader);
            begun.await();
            try {
                backUpAndRestore();
            } finally {
                stop.set(true);
            }
            assertThat(written.get()).isPositive();
            assertThat(reads.get()).isPositive();
        }
        try (SmallStore store = SmallStore.at(store())) {
            Map<String, List<String>> rows = store.projections();
            assertThat(Rebuilder.rebuild(store.database()).findings()).isEmpty();
            assertThat(store.projections()).isEqualTo(rows);
        }
    }

    private void backUpAndRestore() {
        try (Database database = Database.open("sqlite:" + store())) {
            Head head = Head.EMPTY;
            for (int i = 0; i < BACKUPS; i++) {
                Verification backup = new Backups(database).write(folder.resolve("backup-" + i));
                assertThat(backup.findings()).isEmpty();
                assertThat(backup.head().sequence()).isGreaterThanOrEqualTo(head.sequence());
                head = backup.head();
            }
            Restorer.Outcome outcome = restorer().restore(folder.resolve("backup-1"), "office", "CN-HA");
            assertThat(outcome).isInstanceOf(Restorer.Outcome.Restored.class);
            Head restored = ((Restorer.Outcome.Restored) outcome).head();
            assertThat(JournalVerifier.verify(database, List.of(restored)).findings())
                    .isEmpty();
        }
    }

    @Test
    void aRestoredStoreIsTheOneThatWasBackedUp() {
        Path backup = folder.resolve("backup.db");
        try (SmallStore store = SmallStore.at(store())) {
            String first = store.state("a/1", 100);
            store.correct(first, "a/1", 70);
            Map<String, List<String>> rows = store.projections();
            Head head = store.journal().head();
            new Backups(store.database()).write(backup);
            store.withdraw(first);
            Head replaced = store.journal().head();

            Restorer.Outcome outcome = restorer().restore(backup, "office", "CN-HA");

            assertThat(outcome).isEqualTo(new Restorer.Outcome.Restored(head, replaced, 0));
            assertThat(store.projections()).isEqualTo(rows);
            assertThat(store.journal().head()).isEqualTo(head);
            store.state("a/2", 50);
            assertThat(store.counting()).containsExactly(50, 70);
        }
    }

    @Test
    void aRestoreIsKnownByTheJournalWhateverOthersWroteAfterIt() {
        try (SmallStore store = SmallStore.at(store())) {
            store.state("a/1", 100);
            Head backedUp = store.journal().head();
            new Backups(store.database()).write(folder.resolve("backup.db"));
            assertThat(isRestored(store, backedUp, backedUp)).isTrue();
            store.state("a/2", 50);
            Head replaced = store.journal().head();
            assertThat(isRestored(store, backedUp, replaced)).isFalse();
            store.state("a/3", 20);
            assertThat(isRestored(store, backedUp, replaced)).isFalse();

            restorer().restore(folder.resolve("backup.db"), "office", "CN-HA");

            assertThat(isRestored(store, backedUp, replaced)).isTrue();
            for (int after = 4; after < 8; after++) {
                store.state("a/" + after, 10);
                assertThat(isRestored(store, backedUp, replaced)).isTrue();
            }
            assertThat(isRestored(store, replaced, backedUp)).isFalse();
        }
    }

    private static boolean isRestored(SmallStore store, Head restored, Head replaced) {
        return store.database().read("look", statements -> Restorer.isRestored(statements, restored, replaced));
    }

    @Test
    void aBackupThatDoesNotHoldChangesNothing() {
        Path backup = folder.resolve("backup.db");
        try (SmallStore store = SmallStore.at(store())) {
            store.state("a/1", 100);
            new Backups(store.database()).write(backup);
            Head head = store.journal().head();
            try (SmallStore copy = SmallStore.at(backup)) {
                copy.tamper("UPDATE journal_entry SET region = 'CN-SH'");
            }

            assertThat(restorer().restore(backup, "office", "CN-HA")).isInstanceOf(Restorer.Outcome.Refused.class);

            assertThat(store.journal().head()).isEqualTo(head);
            assertThat(store.counting()).containsExactly(100);
        }
    }

    @Test
    void aStoreThatDoesNotHoldIsNotBackedUpAndNotRebuilt() {
        try (SmallStore store = SmallStore.at(store())) {
            store.state("a/1", 100);
            store.state("a/2", 200);
            Map<String, List<String>> rows = store.projections();
            store.tamper("UPDATE journal_entry SET day = '2016-03-02' WHERE sequence = 2");

            assertThat(new Backups(store.database())
                            .write(folder.resolve("backup.db"))
                            .findings())
                    .hasSize(1);
            assertThat(folder.resolve("backup.db")).doesNotExist();
            assertThat(Rebuilder.rebuild(store.database()).findings()).hasSize(1);
            assertThat(store.projections()).isEqualTo(rows);
        }
    }

    @Test
    void whatIsNoStoreIsNotRestoredAndABackupIsNeverOverwritten() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no store at all, only some words");
        try (SmallStore store = SmallStore.at(store())) {
            store.state("a/1", 100);

            assertThatThrownBy(() -> restorer().restore(text, "office", "CN-HA"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not a database");
            assertThatThrownBy(() -> new Backups(store.database()).write(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be there yet");
            assertThat(text).content().startsWith("no store at all");
            assertThat(store.counting()).containsExactly(100);
        }
    }
}
