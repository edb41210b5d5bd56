package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;

/// Connections that break while something is recorded, and a server that crashes: nothing acknowledged is lost, nothing
/// is recorded twice, and everything goes on by itself.
class ServerLossTest {
    private static final int WRITERS = 3;
    private static final int ENTRIES = 40;

    @TempDir
    private Path folder = Path.of("");

    private String address() {
        return StoreKind.POSTGRESQL.address(folder);
    }

    private static Act act(String key, int yuan) {
        return new Act(SmallStore.OFFICE, key, Act.ANY, List.of(SmallStore.contract("a/" + key, yuan)));
    }

    private static void assertWhole(SmallStore store, int entries) {
        assertThat(store.journal().head().sequence()).isEqualTo(entries);
        assertThat(JournalVerifier.verify(store.database(), List.of()).findings())
                .isEmpty();
        assertThat(new HashSet<>(store.counting())).hasSize(entries);
    }

    /// Writers as two servers have them, each with a store opened for itself, while connections are ended at moments
    /// drawn from a seed.
    @Test
    void whatIsSentAgainUntilItIsAcknowledgedIsRecordedOnce() throws Exception {
        long seed = 11;
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<Integer> ending = threads.submit(() -> endConnections(new Random(seed), over));
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(() -> append(number));
            }
            int broken = 0;
            try {
                for (Future<Integer> done : threads.invokeAll(writers)) {
                    broken += done.get();
                }
            } finally {
                over.set(true);
            }
            assertThat(ending.get()).as("seed %d: connections ended", seed).isPositive();
            assertThat(broken).as("seed %d: writes that broke", seed).isPositive();
        }
        try (SmallStore store = new SmallStore(address())) {
            assertWhole(store, WRITERS * ENTRIES);
        }
    }

    private int append(int writer) throws InterruptedException {
        int broken = 0;
        try (Database database = open()) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(writer));
            for (int i = 1; i <= ENTRIES; i++) {
                Act act = act("w" + writer + "-" + i, 1000 * (1 + writer) + i);
                boolean acknowledged = false;
                while (!acknowledged) {
                    try {
                        acknowledged = !(journal.append(act) instanceof Appended.Refused);
                    } catch (StoreException lost) {
                        assertThat(lost.word()).isIn("lost", "unknown", "failed");
                        broken++;
                        Thread.sleep(20);
                    }
                }
            }
        }
        return broken;
    }

    private Database open() throws InterruptedException {
        while (true) {
            try {
                return Database.open(address());
            } catch (StoreException lost) {
                Thread.sleep(20);
            }
        }
    }

    private int endConnections(Random random, AtomicBoolean over) throws InterruptedException {
        String name = address().replaceFirst(".*/(store_\\d+)\\?.*", "$1");
        int ended = 0;
        while (!over.get()) {
            DatabaseServer.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name
                    + "' AND application_name = 'tworivers'");
            ended++;
            Thread.sleep(random.nextInt(60));
        }
        return ended;
    }

    @Test
    void aCommitWhoseAnswerWasLostCountsAsWhatTheServerSaysItBecame() throws IOException {
        int port = DatabaseServer.port();
        try (Line line = new Line(port);
                SmallStore store = new SmallStore(address().replace(":" + port, ":" + line.port()))) {
            line.cutAfter("COMMIT\0"); // the first of a connection; later ones name a prepared statement
            store.state("a/1", 1);
            assertThat(line.cuts()).isEqualTo(1);
            store.state("a/2", 2);
            line.cutAfter("INSERT INTO project_entry");
            assertThatThrownBy(() -> store.state("a/3", 3))
                    .isInstanceOf(StoreException.class)
                    .extracting(broken -> ((StoreException) broken).word())
                    .isEqualTo("lost");
            assertThat(line.cuts()).isEqualTo(2);
            store.state("a/4", 4);
            assertWhole(store, 3);
        }
    }

    @Test
    void whereTheServerStaysAwayItIsSaidThatNobodyKnows() throws IOException {
        ServerAddress address = (ServerAddress) StoreAddress.parse(address());
        SQLException lost = new SQLException("gone", "08006");
        CommitOutcome away = new CommitOutcome(
                address,
                new ServerConnections(
                        () -> {
                            throw lost;
                        },
                        1,
                        false,
                        new AtomicLong(System.nanoTime())),
                300);
        assertThatThrownBy(() -> away.settle("1", lost))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not known");
    }

    /// One session killed makes the server end all others and recover: as when the machine restarts.
    @Test
    void aServerThatCrashesInTheMidstOfATransactionLosesNothingAndIsUsedAgain() throws InterruptedException {
        try (SmallStore store = new SmallStore(address())) {
            store.state("a/1", 1);
            assertThat(store.database().trouble()).isEmpty();
            assertThatThrownBy(() -> store.database().write("append", statements -> {
                        statements.run("UPDATE journal_head SET sequence = 99 WHERE id = 1");
                        kill(statements.whole(-1, "SELECT pg_backend_pid()"));
                        return statements.whole(0, "SELECT COUNT(*) FROM journal_entry");
                    }))
                    .isInstanceOf(StoreException.class);

            DatabaseServer.waitUntilItHasRecovered();
            waitForTrouble(store, "");
            store.state("a/2", 2);
            assertWhole(store, 2);
        }
    }

    /// Waits until the store, which looks by itself, says what keeps it from being written; empty for nothing.
    private static void waitForTrouble(SmallStore store, String word) throws InterruptedException {
        int tries = 0;
        while (!trouble(store).equals(word) && tries++ < 300) {
            Thread.sleep(100);
        }
        assertThat(trouble(store)).isEqualTo(word);
    }

    private static String trouble(SmallStore store) {
        return store.database().trouble().map(StoreException::word).orElse("");
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    @Test
    void aServerThatTakesNoWritesIsReadAndSaidToBeSo() throws InterruptedException {
        String address = address();
        try (SmallStore store = new SmallStore(address)) {
            store.state("a/1", 1);
            String name = address.replaceFirst(".*/(store_\\d+)\\?.*", "$1");
            DatabaseServer.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
            endAll(name);
            waitForTrouble(store, "server-read-only");
            assertThatThrownBy(() -> store.state("a/2", 2)).isInstanceOf(StoreException.class);
            assertThat(store.counting()).containsExactly(1);
            DatabaseServer.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = off");
            endAll(name);
            waitForTrouble(store, "");
            store.state("a/2", 2);
            assertWhole(store, 2);
        }
    }

    private static void endAll(String database) {
        DatabaseServer.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }
}
