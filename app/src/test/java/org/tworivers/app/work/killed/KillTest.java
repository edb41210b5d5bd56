package org.tworivers.app.work.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.store.StoreKind;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Head;

/// Processes killed (SIGKILL) while they write, 20 rounds. The moment is told by what the process had said so far,
/// drawn from a seed.
class KillTest {
    private static final int ROUNDS = 10;
    private static final int ROUNDS_ON_SERVER = 3;
    private static final int MOST_APPENDS = 40;
    private static final int ROWS = 4096;
    private static final int ROWS_BETWEEN_WORDS = 512;

    @TempDir
    private Path folder = Path.of("");

    private String store(String name) {
        return "sqlite:" + folder.resolve(name);
    }

    /// Runs a process, kills it when it has said so many lines, and gives all it had said by then.
    private List<String> killAfter(int lines, Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        File complaints = folder.resolve("complaints.txt").toFile();
        Process process = new ProcessBuilder(command).redirectError(complaints).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException goneWithTheProcess) {
            assertThat(goneWithTheProcess).hasMessageContaining("closed");
        }
        process.waitFor();
        assertThat(said)
                .as("%s said too little: %s", program.getSimpleName(), Files.readString(complaints.toPath()))
                .hasSizeGreaterThanOrEqualTo(lines);
        return said;
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void noAcknowledgedEntryIsLost(StoreKind kind) throws Exception {
        int rounds = kind == StoreKind.SQLITE ? ROUNDS : ROUNDS_ON_SERVER;
        TreeMap<Long, String> acknowledged = new TreeMap<>();
        for (int seed = 1; seed <= rounds; seed++) {
            int lines = 1 + new Random(seed).nextInt(MOST_APPENDS);
            for (String line : killAfter(lines, AppendingChild.class, kind.address(folder))) {
                String[] words = line.split(" ", -1);
                assertThat(acknowledged.put(Long.parseLong(words[0]), words[1]))
                        .as("seed %d: a place taken twice", seed)
                        .isNull();
            }
            try (Ledger ledger =
                    Ledger.openExisting(kind.address(folder), InstantSource.system(), new SecureRandom())) {
                assertThat(JournalVerifier.verify(ledger.database(), List.of()).findings())
                        .as("seed %d", seed)
                        .isEmpty();
                acknowledged.forEach((sequence, hash) -> assertThat(
                                ledger.journal().findHead(sequence).map(Head::hash))
                        .as("entry %d", sequence)
                        .contains(hash));
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds);
    }

    @Test
    void anImportIsWholeOrNotThereAndImportedOnceMoreItIsAsIfNothingHadHappened() throws Exception {
        Path register = register();
        ImportingChild.run(store("uninterrupted.db"), register, ImportWatch.NONE);
        List<String> whole = content("uninterrupted.db");
        int words = 2 * ROWS / ROWS_BETWEEN_WORDS;
        String name = "round-1.db";
        for (int seed = 1; seed <= ROUNDS; seed++) {
            // every other round at the end, where the import commits
            int lines = seed % 2 == 0 ? words - new Random(seed).nextInt(3) : 1 + new Random(seed).nextInt(words);
            List<String> said = killAfter(lines, ImportingChild.class, store(name), register.toString());

            List<String> left = content(name);
            if (said.contains("DONE") || !left.isEmpty()) {
                assertThat(left).as("seed %d", seed).isEqualTo(whole);
                name = "round-" + (seed + 1) + ".db";
            }
        }
        ImportingChild.run(store(name), register, ImportWatch.NONE);
        assertThat(content(name)).isEqualTo(whole);
    }

    private Path register() throws IOException {
        StringBuilder rows = new StringBuilder("id,name,day,million,state,owner\n");
        Random random = new Random(17);
        for (int row = 1; row <= ROWS; row++) {
            rows.append(row)
                    .append(",Made-up project ")
                    .append(row)
                    .append(",20")
                    .append(10 + random.nextInt(10))
                    .append(',')
                    .append(random.nextInt(1000))
                    .append(",TX,Made-up owner ")
                    .append(random.nextInt(100))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("register.csv"), rows);
    }

    /// What is recorded, entry for entry, without what no two runs share: ids, moments and hashes.
    private List<String> content(String store) {
        try (Ledger ledger = Ledger.open(store(store), InstantSource.system(), new SecureRandom())) {
            assertThat(JournalVerifier.verify(ledger.database(), List.of()).findings())
                    .isEmpty();
            List<String> entries = new ArrayList<>();
            ledger.journal()
                    .read(
                            1,
                            ledger.journal().head().sequence(),
                            entry -> entries.add(entry.sequence() + " "
                                    + entry.draft().type() + " "
                                    + entry.draft().subject() + " "
                                    + CanonicalText.write(entry.draft().payload())));
            return entries;
        }
    }
}
