package org.tworivers.app.work.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.store.JournalReceiver;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Recording;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;

/// A journal leaves as text and comes in elsewhere as the same journal, or not at all.
class JournalTravelTest {
    private static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
    private static final String NAME = "虚构之名甲";
    private static final String OTHER = "虚构之名乙";

    @TempDir
    private Path folder = Path.of("");

    private Ledger open(String name) {
        return Ledger.open("sqlite:" + folder.resolve(name), InstantSource.system(), new Random(name.hashCode()));
    }

    private static void state(Ledger ledger, String id, String name) {
        Person person = new Person(id, "", "contact", new PersonDetails(name, "made up"));
        new Persons(ledger).record(OFFICE, person, new Random(name.hashCode()));
    }

    /// The example's story, two people, one of them erased, one entry withdrawn.
    @BeforeEach
    void fill() {
        try (Ledger ledger = open("ledger.db")) {
            Recording.record(ledger, OFFICE, Roots.project("example/henan-shanghai/story.yaml"));
            state(ledger, "p-1", NAME);
            state(ledger, "p-2", OTHER);
            new Withdrawing(ledger).withdraw(OFFICE, "3", "recorded twice");
        }
    }

    private Head export(String file, boolean withPersonal) {
        try (Ledger ledger = open("ledger.db")) {
            assertThat(new JournalExport(ledger, withPersonal)
                            .toFile(folder.resolve(file))
                            .findings())
                    .isEmpty();
            return ledger.journal().head();
        }
    }

    private JournalReceiver.Received take(Ledger ledger, String file) {
        return new JournalImport(ledger).run(folder.resolve(file), () -> OFFICE);
    }

    private static String name(Ledger ledger, String person) {
        return ledger.people().findPerson(person).orElseThrow().details().name();
    }

    private static void assertSound(Ledger ledger, Head... outside) {
        assertThat(JournalVerifier.verify(ledger.database(), List.of(outside)).findings())
                .isEmpty();
    }

    private boolean anyFileOf(String store, String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(store))
                    .anyMatch(file -> bytes(file).contains(latin(text)));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void itComesInWithTheSameHeadAndTheSamePeopleAndGoesOn() {
        Head head = export("all.jsonl", true);
        try (Ledger copy = open("copy.db")) {
            assertThat(take(copy, "all.jsonl")).isEqualTo(new JournalReceiver.Received(head, head, 0));
            assertSound(copy, head);
            assertThat(name(copy, "p-2")).isEqualTo(OTHER);
            state(copy, "p-3", "虚构之名丙");
            assertSound(copy, head);
        }
    }

    @Test
    void exportedAgainItIsTheSameTextByteForByte() throws IOException {
        export("all.jsonl", true);
        try (Ledger copy = open("copy.db")) {
            take(copy, "all.jsonl");
            new JournalExport(copy, true).toFile(folder.resolve("again.jsonl"));
        }

        assertThat(Files.readAllBytes(folder.resolve("again.jsonl")))
                .isEqualTo(Files.readAllBytes(folder.resolve("all.jsonl")));
    }

    @Test
    void withoutBeingAskedItCarriesNobodysNameAndIsForItsOwnerAlone() throws IOException {
        Head head = export("plain.jsonl", false);

        assertThat(bytes(folder.resolve("plain.jsonl"))).doesNotContain(latin(NAME), "salt", "\"recorder\":{");
        assertThat(Files.getPosixFilePermissions(folder.resolve("plain.jsonl")))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        try (Ledger copy = open("copy.db")) {
            assertThat(take(copy, "plain.jsonl").head()).isEqualTo(head);
            assertThat(name(copy, "p-1")).isEmpty();
        }
    }

    @Test
    void whatWasErasedIsNotInAnExportAndAnOlderExportDoesNotBringItBack() throws IOException {
        export("older.jsonl", true);
        try (Ledger ledger = open("ledger.db")) {
            new Persons(ledger).erase(OFFICE, "p-1", "asked for");
        }
        export("newer.jsonl", true);
        assertThat(bytes(folder.resolve("newer.jsonl")))
                .doesNotContain(latin(NAME))
                .contains(latin(OTHER));

        Files.delete(folder.resolve("ledger.db"));
        try (Ledger ledger = open("ledger.db")) {
            JournalReceiver.Received received = take(ledger, "older.jsonl");
            assertThat(received.erasedAgain()).isEqualTo(1);
            assertThat(received.head().sequence()).isEqualTo(received.received().sequence() + 1);
            assertThat(name(ledger, "p-1")).isEmpty();
            assertThat(name(ledger, "p-2")).isEqualTo(OTHER);
            assertThat(anyFileOf("ledger.db", NAME)).isFalse();
            assertSound(ledger, received.received());
        }
    }

    @Test
    void theListOfErasuresKeepsThemOutOfAnotherStoreToo() throws IOException {
        export("older.jsonl", true);
        try (Ledger ledger = open("ledger.db")) {
            new Persons(ledger).erase(OFFICE, "p-1", "asked for");
        }
        Files.copy(folder.resolve("ledger.db.erasures"), folder.resolve("copy.db.erasures"));
        try (Ledger copy = open("copy.db")) {
            take(copy, "older.jsonl");
            assertThat(name(copy, "p-1")).isEmpty();
            assertThat(anyFileOf("copy.db", NAME)).isFalse();
        }
    }

    @Test
    void aStoreThatHoldsSomethingTakesNothingIn() {
        Head head = export("all.jsonl", true);
        try (Ledger ledger = open("ledger.db")) {
            assertThatThrownBy(() -> take(ledger, "all.jsonl"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("store-not-empty");
            assertThat(ledger.journal().head()).isEqualTo(head);
        }
        assertThatThrownBy(() -> export("all.jsonl", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be there yet");
    }

    @Test
    void aJournalThatDoesNotHoldLeavesNoFile() throws IOException {
        Path store = folder.resolve("ledger.db");
        byte[] bytes = Files.readAllBytes(store);
        int at = bytes(store).indexOf("recorded twice");
        bytes[at] = 'R';
        Files.write(store, bytes);
        try (Ledger ledger = open("ledger.db")) {
            assertThat(new JournalExport(ledger, false)
                            .toFile(folder.resolve("all.jsonl"))
                            .findings())
                    .hasSize(1);
        }
        assertThat(folder.resolve("all.jsonl")).doesNotExist();
    }

    /// Cut, a byte changed, a line taken out, doubled, or put elsewhere: 60 files, seeds 1 to 60.
    @Test
    void aBrokenFileIsNotTakenInAndTheLineIsNamed() throws IOException {
        export("all.jsonl", true);
        byte[] whole = Files.readAllBytes(folder.resolve("all.jsonl"));
        try (Ledger copy = open("copy.db")) {
            for (long seed = 1; seed <= 60; seed++) {
                Files.write(folder.resolve("broken.jsonl"), broken(whole, new Random(seed)));
                assertThatThrownBy(() -> take(copy, "broken.jsonl"))
                        .as("seed %d", seed)
                        .isInstanceOf(BrokenFileException.class)
                        .hasMessageMatching("(?s)broken\\.jsonl \\((line|entry) \\d+.*\\): .*\\[[a-z0-9-]+\\]");
                assertThat(copy.journal().head()).as("seed %d", seed).isEqualTo(Head.EMPTY);
            }
            assertThat(take(copy, "all.jsonl").erasedAgain()).isZero();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        List<String> lines = new ArrayList<>(
                new String(whole, StandardCharsets.UTF_8).lines().toList());
        int line = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> {
                return Arrays.copyOf(whole, random.nextInt(whole.length - 1));
            }
            case 1 -> {
                byte[] changed = whole.clone();
                int at = random.nextInt(whole.length - 1);
                changed[at] ^= (byte) (1 + random.nextInt(127));
                return changed;
            }
            case 2 -> lines.remove(line);
            case 3 -> lines.add(line, lines.get(line));
            default -> lines.add(random.nextInt(line + 1), lines.remove(line == 0 ? 1 : line));
        }
        byte[] other = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(other, whole) ? new byte[0] : other;
    }
}
