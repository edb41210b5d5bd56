package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Verification;
import org.tworivers.core.journal.Verification.Finding;
import org.tworivers.core.journal.Verification.Kind;

/// Whatever is changed behind the program's back is found, and the first entry it was done to is named.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalVerifierTest {
    private static final int SEEDS_PER_COLUMN = 12;

    private Path folder = Path.of("");
    private int copies;

    record Change(String column, long seed) {}

    static Stream<Change> changes() {
        return Arrays.stream(EntryRows.COLUMNS.split(", "))
                .flatMap(column ->
                        LongStream.rangeClosed(1, SEEDS_PER_COLUMN).mapToObj(seed -> new Change(column, seed)));
    }

    /// Nine entries of several sorts.
    @BeforeAll
    void fill(@TempDir Path shared) {
        folder = shared;
        try (SmallStore store = SmallStore.at(folder.resolve("filled.db"))) {
            String first = store.state("a/1", 100);
            store.correct(first, "a/1", 70);
            store.importRows("i1", List.of(SmallStore.contract("b/1", 51), SmallStore.contract("b/2", 52)));
            store.person("p-1", "Name made up");
            store.withdraw(first);
            store.erase("p-1");
            store.state("a/2", 200);
        }
    }

    private SmallStore filled() {
        return SmallStore.at(copy());
    }

    /// A copy of the filled store, for one test alone.
    private Path copy() {
        try {
            return Files.copy(folder.resolve("filled.db"), folder.resolve("copy-" + copies++ + ".db"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Verification verify(SmallStore store, Head... outside) {
        return JournalVerifier.verify(store.database(), List.of(outside));
    }

    @Test
    void anUntouchedJournalHolds() {
        try (SmallStore store = filled()) {
            Head early = store.journal().findHead(3).orElseThrow();
            Verification verification = verify(store, early, store.journal().head());

            assertThat(verification.findings()).isEmpty();
            assertThat(verification.head()).isEqualTo(store.journal().head());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangedByteInAnyColumnNamesItsEntry(Change change) {
        Random random = new Random(change.seed() * 31 + change.column().hashCode());
        try (SmallStore store = filled()) {
            long last = store.journal().head().sequence();
            long entry = 1 + random.nextLong(last);
            change(store, change.column(), entry, random);

            Verification verification = verify(store);

            assertThat(verification.findings())
                    .as("%s of entry %d", change, entry)
                    .isNotEmpty();
            assertThat(verification.findings().getFirst().sequence())
                    .as("%s of entry %d: %s", change, entry, verification)
                    .isEqualTo(entry);
            assertThat(verification.head().sequence()).isEqualTo(entry - 1);
        }
    }

    /// Changes one random byte of a text, or the number.
    private static void change(SmallStore store, String column, long entry, Random random) {
        store.database().alone("tamper", statements -> {
            boolean number = List.of("sequence", "recorded_at", "version").contains(column);
            byte[] bytes;
            try (PreparedStatement query = statements
                            .connection()
                            .prepareStatement("SELECT CAST(" + column + " AS BLOB) FROM journal_entry WHERE sequence = "
                                    + entry);
                    ResultSet row = query.executeQuery()) {
                bytes = row.next() ? row.getBytes(1) : new byte[0];
            }
            String value = number ? column + " + ?" : "CAST(? AS TEXT)";
            try (PreparedStatement update = statements
                    .connection()
                    .prepareStatement(
                            "UPDATE journal_entry SET " + column + " = " + value + " WHERE sequence = " + entry)) {
                if (number) {
                    update.setInt(1, 1000 + random.nextInt(1000));
                } else {
                    update.setBytes(1, changed(bytes, random));
                }
                return update.executeUpdate();
            }
        });
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes == null || bytes.length == 0) {
            return new byte[] {(byte) (33 + random.nextInt(90))};
        }
        byte[] changed = bytes.clone();
        changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(127));
        return changed;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aByteChangedInTheFileItselfNamesItsEntry(long seed) throws IOException {
        Random random = new Random(seed);
        Path file = copy();
        long entry;
        String payload;
        try (SmallStore store = SmallStore.at(file)) {
            entry = 1 + random.nextLong(store.journal().head().sequence());
            payload = CanonicalText.write(
                    store.journal().findEntry(entry).orElseThrow().draft().payload());
        }
        byte[] bytes = Files.readAllBytes(file);
        int at = indexOf(bytes, payload) + random.nextInt(payload.length());
        bytes[at] ^= (byte) (1 + random.nextInt(127));
        Files.write(file, bytes);

        try (SmallStore store = SmallStore.at(file)) {
            assertThat(verify(store).findings())
                    .as("seed %d, byte %d of entry %d", seed, at, entry)
                    .extracting(Finding::sequence)
                    .containsExactly(entry);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static int indexOf(byte[] bytes, String text) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).isPositive();
        return at;
    }

    @Test
    void anEntryTakenOutIsMissed() {
        try (SmallStore store = filled()) {
            store.tamper("DELETE FROM journal_entry WHERE sequence = 4");

            assertThat(verify(store).findings())
                    .extracting(Finding::kind, Finding::sequence)
                    .containsExactly(tuple(Kind.MISSING, 4L));
        }
    }

    @Test
    void aCutTailIsFoundByTheStoredHeadOrByOneKeptOutside() {
        try (SmallStore store = filled()) {
            Head kept = store.journal().head();
            long last = kept.sequence();
            Head before = store.journal().findHead(last - 2).orElseThrow();
            store.tamper("DELETE FROM journal_entry WHERE sequence > " + before.sequence());
            assertThat(verify(store).findings()).extracting(Finding::kind).containsExactly(Kind.HEAD_DIFFERS);

            store.tamper("UPDATE journal_head SET sequence = " + before.sequence() + ", hash = '" + before.hash()
                    + "', recorded_at = (SELECT recorded_at FROM journal_entry WHERE sequence = " + before.sequence()
                    + ")");

            assertThat(verify(store).findings()).isEmpty();
            assertThat(verify(store, before).findings()).isEmpty();
            assertThat(verify(store, kept).findings())
                    .extracting(Finding::kind, Finding::sequence)
                    .containsExactly(tuple(Kind.CUT, last));
        }
    }

    @Test
    void aRewrittenJournalHoldsInItselfButNotAgainstAHeadKeptOutside() {
        Head kept;
        try (SmallStore store = SmallStore.at(folder.resolve("one.db"))) {
            store.state("a/1", 100);
            store.state("a/2", 200);
            kept = store.journal().head();
        }
        try (SmallStore store = SmallStore.at(folder.resolve("two.db"))) {
            store.state("a/1", 101);
            store.state("a/2", 200);
            store.state("a/3", 300);

            assertThat(verify(store).findings()).isEmpty();
            assertThat(verify(store, kept).findings())
                    .extracting(Finding::kind, Finding::sequence)
                    .containsExactly(tuple(Kind.REWRITTEN, 2L));
        }
    }

    @Test
    void changedOrReturnedPersonalDataAreFound() {
        try (SmallStore store = filled()) {
            store.person("p-2", "Another name made up");
            store.tamper("UPDATE personal SET content = replace(content, 'Another', 'One')");
            assertThat(verify(store).findings()).extracting(Finding::kind).containsExactly(Kind.PERSONAL_CHANGED);

            store.tamper("DELETE FROM personal WHERE content <> ''");
            store.tamper("UPDATE personal SET content = 'back'");
            assertThat(verify(store).findings()).extracting(Finding::kind).containsExactly(Kind.PERSONAL_CHANGED);
        }
    }
}
