package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;

/// A write that broke is rolled back, and neither this process nor another is kept from the next one.
class BrokenWriteTest {
    private static final int IMPATIENT_MILLIS = 20;
    private static final int MANY = 1_000;
    private static final int LONG = 2_000_000;

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("ledger.db");
    }

    private static JdbcJournal journal(Database database) {
        return new JdbcJournal(database, InstantSource.system(), new Random(5));
    }

    private static Appended append(JdbcJournal journal, String project, int yuan) {
        return journal.append(Act.of(SmallStore.OFFICE, List.of(SmallStore.contract(project, yuan))));
    }

    /// Nothing at all is an act that is refused within its transaction.
    private static Appended appendNothing(JdbcJournal journal) {
        return journal.append(Act.of(SmallStore.OFFICE, List.of()));
    }

    @Test
    void whoCouldNotBeginWritesOnceTheOtherIsDone() throws SQLException {
        SmallStore.at(file()).close();
        try (Database database = Database.open(file(), IMPATIENT_MILLIS)) {
            JdbcJournal journal = journal(database);
            append(journal, "a/1", 100);
            try (Connection other = StoreFile.source(file(), IMPATIENT_MILLIS).getConnection()) {
                SqlText.execute(other, "BEGIN IMMEDIATE");
                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> append(journal, "a/2", 200)).isInstanceOf(StoreException.class);
                }
                SqlText.execute(other, "ROLLBACK");
            }
            assertThat(appendNothing(journal)).isInstanceOf(Appended.Refused.class);
            assertWritable(journal, 2);
        }
    }

    @Test
    void whatFoundNoRoomIsRolledBackAndThereIsRoomLater() {
        SmallStore.at(file()).close();
        try (Database database = Database.open(file(), IMPATIENT_MILLIS)) {
            JdbcJournal journal = journal(database);
            append(journal, "a/1", 100);
            setMostPages(database, 1); // SQLite takes it for as many as there are
            assertThatThrownBy(() -> {
                        for (int i = 0; i < MANY; i++) {
                            append(journal, "b/" + i, 300);
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("full");
            Head full = journal.head();
            assertThatThrownBy(() -> fill(database)).isInstanceOf(StoreException.class);
            assertThat(journal.head()).isEqualTo(full);

            setMostPages(database, Integer.MAX_VALUE);

            assertThat(appendNothing(journal)).isInstanceOf(Appended.Refused.class);
            assertWritable(journal, full.sequence() + 1);
            assertThat(JournalVerifier.verify(database, List.of(full)).findings())
                    .isEmpty();
        }
    }

    private static void setMostPages(Database database, int pages) {
        database.alone("limit the store", statements -> statements.text("PRAGMA max_page_count = " + pages));
    }

    private static void fill(Database database) {
        database.write(
                "fill",
                statements ->
                        statements.run("INSERT INTO recorder (id, name) VALUES (?, ?)", "long", "x".repeat(LONG)));
    }

    /// The next entry has this sequence, and others may write after it.
    private void assertWritable(JdbcJournal journal, long sequence) {
        Appended appended = append(journal, "a/3", 700);
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        assertThat(((Appended.Recorded) appended).head().sequence()).isEqualTo(sequence);
        try (Database other = Database.open(file(), IMPATIENT_MILLIS)) {
            assertThat(append(journal(other), "a/4", 800)).isInstanceOf(Appended.Recorded.class);
        }
    }
}
