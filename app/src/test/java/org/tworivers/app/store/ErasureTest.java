package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;

/// What is erased is gone from every byte of the store, and stays away.
class ErasureTest {
    private static final String NAME = "虚构之名甲";
    private static final String OTHER = "虚构之名乙";

    @TempDir
    private Path folder = Path.of("");

    private Path store() {
        return folder.resolve("ledger.db");
    }

    private boolean anyFileHolds(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ledger.db"))
                    .anyMatch(file -> holds(file, wanted));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isSound(SmallStore store) {
        return JournalVerifier.verify(store.database(), List.of()).holds();
    }

    private Restorer.Outcome restore(Path backup) {
        InstantSource clock = () -> Instant.parse("2017-06-01T08:00:00Z");
        return new Restorer(store(), clock, new Random(3)).restore(backup, "office", "CN-HA");
    }

    private static String nameOf(SmallStore store, String id) {
        return store.people().findPerson(id).orElseThrow().details().name();
    }

    @Test
    void theContentLeavesTheFileAndItsLogWhileTheStoreIsOpenAndTheChainStillHolds() {
        try (SmallStore store = SmallStore.at(store())) {
            store.person("p-1", NAME);
            store.person("p-2", OTHER);
            Head before = store.journal().head();
            assertThat(anyFileHolds(NAME)).isTrue();

            assertThat(store.erase("p-1")).isInstanceOf(Appended.Recorded.class);

            assertThat(anyFileHolds(NAME)).isFalse();
            assertThat(anyFileHolds(OTHER)).isTrue();
            assertThat(nameOf(store, "p-1")).isEmpty();
            assertThat(nameOf(store, "p-2")).isEqualTo(OTHER);
            assertThat(JournalVerifier.verify(store.database(), List.of(before)).findings())
                    .isEmpty();
        }
        assertThat(anyFileHolds(NAME)).isFalse();
    }

    @Test
    void everyStatementEverMadeOfAPersonIsErasedAlsoWithdrawnOnes() {
        try (SmallStore store = SmallStore.at(store())) {
            String first = store.person("p-1", NAME);
            store.person("p-1", OTHER);
            store.withdraw(first);

            store.erase("p-1");

            assertThat(anyFileHolds(NAME)).isFalse();
            assertThat(anyFileHolds(OTHER)).isFalse();
            assertThat(store.erase("p-1")).isInstanceOf(Appended.AlreadyRecorded.class);
            assertThat(isSound(store)).isTrue();
        }
    }

    @Test
    void rebuildingDoesNotBringItBack() {
        try (SmallStore store = SmallStore.at(store())) {
            store.person("p-1", NAME);
            store.erase("p-1");

            assertThat(Rebuilder.rebuild(store.database()).holds()).isTrue();

            assertThat(nameOf(store, "p-1")).isEmpty();
            assertThat(anyFileHolds(NAME)).isFalse();
        }
    }

    @Test
    void anOlderBackupDoesNotBringItBackWhetherTheStoreIsThereOrNot() throws IOException {
        Path backup = folder.resolve("backup.db");
        try (SmallStore store = SmallStore.at(store())) {
            store.person("p-1", NAME);
            store.person("p-2", OTHER);
            assertThat(new Backups(store.database()).write(backup).holds()).isTrue();
            store.erase("p-1");
        }

        assertThat(restore(backup)).isInstanceOf(Restorer.Outcome.Restored.class);
        assertErasedAgain();

        Files.delete(store());
        assertThat(restore(backup)).isInstanceOf(Restorer.Outcome.Restored.class);
        assertErasedAgain();
    }

    private void assertErasedAgain() {
        try (SmallStore store = SmallStore.at(store())) {
            assertThat(nameOf(store, "p-1")).isEmpty();
            assertThat(nameOf(store, "p-2")).isEqualTo(OTHER);
            assertThat(store.journal()
                            .findEntry(store.journal().head().sequence())
                            .orElseThrow()
                            .draft()
                            .type())
                    .isEqualTo("journal.erased");
            assertThat(isSound(store)).isTrue();
        }
        assertThat(anyFileHolds(NAME)).isFalse();
    }

    @Test
    void aReaderOfAnOldStateIsToldOfAndErasingOnceMoreFinishesIt() {
        try (SmallStore store = SmallStore.at(store())) {
            store.person("p-1", NAME);
            store.database().snapshot("hold an old state", statements -> {
                assertThat(statements.finds("SELECT 1 FROM personal")).isTrue();
                assertThatThrownBy(() -> eraseImpatiently(store.people().allCommitments("p-1")))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("erase once more");
                return store;
            });

            assertThat(store.erase("p-1")).isInstanceOf(Appended.AlreadyRecorded.class);
            assertThat(anyFileHolds(NAME)).isFalse();
        }
    }

    private void eraseImpatiently(List<String> commitments) {
        try (Database database = Database.open(store(), 1)) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(5));
            new Eraser(database, journal).erase(SmallStore.OFFICE, commitments, "asked for");
        }
    }

    @Test
    void everyFileIsForItsOwnerAlone() throws IOException {
        try (SmallStore store = SmallStore.at(store())) {
            store.person("p-1", NAME);
            store.erase("p-1");
            store.state("a/1", 100);
            new Backups(store.database()).write(folder.resolve("ledger.db.backup"));
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.sorted().toList();
            }
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "ledger.db", "ledger.db-shm", "ledger.db-wal", "ledger.db.backup", "ledger.db.erasures");
            for (Path file : files) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.toString())
                        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
        }
    }
}
