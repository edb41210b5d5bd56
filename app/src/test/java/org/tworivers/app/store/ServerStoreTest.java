package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Verification.Finding;

/// What is a database's alone: how a store is made and recognised in it, and what is refused.
class ServerStoreTest {
    @TempDir
    private Path folder = Path.of("");

    private SmallStore open() {
        return StoreKind.POSTGRESQL.in(folder);
    }

    private static long count(SmallStore store, String sql) {
        return store.database().read("count", statements -> statements.whole(-1, sql));
    }

    @Test
    void anEmptyDatabaseBecomesAStoreInWhichTextsSortByCodePoint() {
        String address = DatabaseServer.emptyDatabase(folder);
        assertThatThrownBy(() -> Database.openExisting(address)).isInstanceOf(IllegalArgumentException.class);
        try (Database looking = Database.openToLook(address)) {
            assertThat(looking.isFile()).as("only looked at").isTrue();
        }
        try (SmallStore store = new SmallStore(address)) {
            store.state("a/1", 1);
            assertThat(count(
                            store,
                            "SELECT COUNT(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                                    + " JOIN pg_collation k ON k.oid = a.attcollation WHERE c.relkind = 'r'"
                                    + " AND c.relnamespace = CAST('public' AS regnamespace)"
                                    + " AND a.atttypid = CAST('text' AS regtype) AND k.collname <> 'C'"))
                    .isZero();
        }
        try (Database again = Database.openExisting(address)) {
            assertThat(JournalReceiver.isEmpty(again)).isFalse();
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() {
        String address = DatabaseServer.emptyDatabase(folder);
        DatabaseServer.in(address, "CREATE TABLE payroll (id INTEGER)");
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("payroll", "left alone")
                .extracting(broken -> ((StoreException) broken).word())
                .isEqualTo("foreign-database");
        DatabaseServer.in(address, "DROP TABLE payroll");
        Database.open(address).close();
    }

    @Test
    void aStoreOfANewerProgramIsRefused() {
        try (SmallStore store = open()) {
            store.tamper("UPDATE flyway_schema_history SET version = '99' WHERE version = '8'");
        }
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("has schema 99");
    }

    @Test
    void whatCannotBeReachedOrEnteredIsSaidWithoutThePassword() {
        String address = StoreKind.POSTGRESQL.address(folder);
        assertThatThrownBy(() -> Database.open(address.replaceFirst("/store_\\d+", "/nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no database of that name");
        assertThatThrownBy(
                        () -> Database.open(address.replaceFirst("postgres@localhost:\\d+", "me:secret@localhost:1")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void settingsOfTheAddressReachTheServer() {
        String address = StoreKind.POSTGRESQL.address(folder) + "&currentSchema=nothing";
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no schema");
    }

    @Test
    void backupsAndRestoresAreLeftToTheDatabase() {
        try (SmallStore store = open()) {
            assertThatThrownBy(() -> new Backups(store.database()).write(folder.resolve("copy.db")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("pg_dump", "journal export");
        }
        assertThatThrownBy(() -> Database.fileOf(StoreKind.POSTGRESQL.address(folder)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedEntryAndALostOneAreFound() {
        try (SmallStore store = open()) {
            store.state("a/1", 100);
            store.state("a/2", 200);
            store.state("a/3", 300);
            store.tamper("UPDATE journal_entry SET payload = replace(payload, '200', '900') WHERE sequence = 2");
            assertThat(JournalVerifier.verify(store.database(), List.of()).findings())
                    .extracting(Finding::sequence)
                    .containsExactly(2L);
            store.tamper("DELETE FROM journal_entry WHERE sequence = 2");
            assertThat(JournalVerifier.verify(store.database(), List.of()).findings())
                    .extracting(Finding::sequence)
                    .containsExactly(2L);
            assertThat(Rebuilder.rebuild(store.database()).holds()).isFalse();
            assertThat(store.counting()).containsExactly(100, 200, 300);
        }
    }

    @Test
    void whatIsErasedLeavesTheTablesFileOnceNobodyReadsAnOldState() {
        try (SmallStore store = open()) {
            store.person("p-1", "Name made up");
            store.person("p-2", "Other name made up");
            long before = count(store, "SELECT CAST(pg_relation_filenode('personal') AS BIGINT)");
            assertThat(store.erase("p-1")).isInstanceOf(Appended.Recorded.class);
            assertThat(count(store, "SELECT CAST(pg_relation_filenode('personal') AS BIGINT)"))
                    .isNotEqualTo(before);
            assertThat(store.people().findPerson("p-1").orElseThrow().details().isErased())
                    .isTrue();
            assertThat(store.people().findPerson("p-2").orElseThrow().details().name())
                    .isEqualTo("Other name made up");
            assertThat(Rebuilder.rebuild(store.database()).holds()).isTrue();
            assertThat(store.people().findPerson("p-1").orElseThrow().details().isErased())
                    .isTrue();
        }
        assertThat(folder.toFile().list((where, name) -> name.endsWith(".erasures")))
                .hasSize(1);
    }

    @Test
    void severalReadAtOnceAndASnapshotStaysAsItWas() {
        try (SmallStore store = open()) {
            store.state("a/1", 1);
            String seen = store.database().snapshot("look twice", statements -> {
                long first = statements.whole(0, "SELECT COUNT(*) FROM journal_entry");
                store.state("a/2", 2);
                store.state("a/3", 3);
                return first + " " + statements.whole(0, "SELECT COUNT(*) FROM journal_entry") + " "
                        + store.database().read("look", now -> now.whole(0, "SELECT COUNT(*) FROM journal_entry"));
            });
            assertThat(seen).isEqualTo("1 1 3");
        }
    }
}
