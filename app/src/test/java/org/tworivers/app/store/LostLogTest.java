package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that was taken away without its log.
class LostLogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLogWithoutItsStoreIsNeverTakenForANewStores() throws IOException {
        Path file = folder.resolve("ledger.db");
        Path log = folder.resolve("ledger.db-wal");
        Path kept = folder.resolve("kept-wal");
        try (SmallStore store = SmallStore.at(file)) {
            store.state("a/1", 100);
            Files.copy(log, kept);
        }
        Files.delete(file);
        Files.move(kept, log);

        assertThatThrownBy(() -> SmallStore.at(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("ledger.db is gone", "ledger.db-wal", "move the log away");
        assertThat(file).doesNotExist();

        Files.delete(log);
        try (SmallStore store = SmallStore.at(file)) {
            assertThat(store.journal().head().sequence()).isZero();
        }
    }
}
