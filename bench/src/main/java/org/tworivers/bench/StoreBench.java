package org.tworivers.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// The store beside what it stands on: one append beside one raw write that is forced to the disk, the hash chain
/// beside the append it is part of, and the time from a closed file to facts in memory.
public final class StoreBench {
    private static final int ROUNDS = 12;
    private static final int APPENDS = 150;

    private final PrintStream out;
    private final Path folder;
    private final int entries;

    private StoreBench(PrintStream out, Path folder, int entries) {
        this.out = out;
        this.folder = folder;
        this.entries = entries;
    }

    /// Runs it.
    ///
    /// @param arguments a folder on the disk to measure, and how many entries to load (1,000,000 when not given)
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        StoreBench bench = new StoreBench(System.out, folder, entries);
        bench.compareAppends();
        bench.compareBatch();
    }

    private static final Origin OFFICE = new Origin("bench", Channel.COMMAND, "CN-HA", "");

    private static Draft draft(int number, Random random) {
        Day day = Day.of(LocalDate.of(2015, 11, 3).plusDays(random.nextInt(560)));
        Money money = new Money(1_000_000L * random.nextInt(1, 100_000), Denomination.CNY);
        ProjectStated stated = new ProjectStated(
                "bench/" + number,
                true,
                List.of(new Statement.Signed(
                        Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.of(money)), "2017-05", day)));
        return new ProjectsCodec()
                .encode(stated)
                .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "bench " + number)));
    }

    private Ledger fresh(String name) throws IOException {
        Path file = folder.resolve(name);
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        return Ledger.open("sqlite:" + file, InstantSource.system(), new Random(1));
    }

    private void compareAppends() throws IOException {
        Random random = new Random(7);
        long[] ledgerNanos = new long[ROUNDS * APPENDS];
        long[] rawNanos = new long[ROUNDS * APPENDS];
        Path rawFile = folder.resolve("raw.log");
        byte[] record = "x".repeat(900).getBytes(StandardCharsets.US_ASCII);
        try (Ledger ledger = fresh("append.db");
                FileChannel raw = FileChannel.open(
                        rawFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (int i = 0; i < APPENDS; i++) {
                ledger.journal().append(Act.of(OFFICE, List.of(draft(i, random))));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < APPENDS; i++) {
                    int at = round * APPENDS + i;
                    Draft draft = draft(APPENDS + at, random);
                    long start = System.nanoTime();
                    ledger.journal().append(Act.of(OFFICE, List.of(draft)));
                    ledgerNanos[at] = System.nanoTime() - start;
                }
                for (int i = 0; i < APPENDS; i++) {
                    long start = System.nanoTime();
                    raw.write(ByteBuffer.wrap(record));
                    raw.force(false);
                    rawNanos[round * APPENDS + i] = System.nanoTime() - start;
                }
            }
        }
        long ledger = percentile(ledgerNanos, 50);
        long raw = percentile(rawNanos, 50);
        out.printf(
                "append, one entry a transaction   p50 %6d us   p95 %6d us%n",
                ledger / 1000, percentile(ledgerNanos, 95) / 1000);
        out.printf(
                "raw write of 900 bytes, forced    p50 %6d us   p95 %6d us%n",
                raw / 1000, percentile(rawNanos, 95) / 1000);
        out.printf("ratio of the p50                  %.2f   (aim: at most 1.3)%n", (double) ledger / raw);
    }

    private void compareBatch() throws IOException {
        Random random = new Random(8);
        long start = System.nanoTime();
        try (Ledger ledger = fresh("batch.db")) {
            ledger.journal()
                    .appendAll(
                            new Origin("bench", Channel.IMPORT, "CN-HA", "bench"),
                            ledger.journal().head(),
                            sink -> {
                                for (int i = 0; i < entries; i++) {
                                    sink.accept(draft(i / 10, random));
                                }
                            });
        }
        long batch = System.nanoTime() - start;
        long chain = timeChain(new Random(8));
        out.printf(
                "batched append of %,d entries  %.1f s, %,.0f a second%n",
                entries, batch / 1e9, entries / (batch / 1e9));
        out.printf("the hash chain's part of it       %.1f %%   (aim: at most 3)%n", 100.0 * chain / batch);
        coldStart();
    }

    /// The hashing alone: the same entries linked, less the time to make them.
    private long timeChain(Random random) {
        Chain chain = new Chain();
        String hash = Chain.ROOT;
        long nanos = 0;
        for (int i = 0; i < entries; i++) {
            Draft draft = draft(i / 10, random);
            String payload = CanonicalText.write(draft.payload());
            Chain.Place place = new Chain.Place(i + 1L, "0123456789abcdef0123456789abcdef", Instant.EPOCH, hash);
            long start = System.nanoTime();
            hash = chain.link(place, OFFICE, draft, payload).hash();
            nanos += System.nanoTime() - start;
        }
        return nanos;
    }

    private void coldStart() {
        long start = System.nanoTime();
        try (Ledger ledger =
                Ledger.openExisting("sqlite:" + folder.resolve("batch.db"), InstantSource.system(), new Random(1))) {
            FactColumns facts = ledger.facts().load(Audience.OWN);
            out.printf(
                    "from the file to %,d facts in memory  %.2f s   (aim: at most 2)%n",
                    facts.facts(), (System.nanoTime() - start) / 1e9);
        }
        Runtime runtime = Runtime.getRuntime();
        out.printf("heap in use %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private static long percentile(long[] values, int percent) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((long) (sorted.length - 1) * percent / 100)];
    }
}
