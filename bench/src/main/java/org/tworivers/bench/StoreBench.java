package org.tworivers.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import java.util.Optional;
import java.util.Random;
import org.tworivers.app.store.LoadedFacts;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
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
    /// How often facts are read on.
    private static final int READ_ON = 20;
    private static final int APPENDS = 2_000;

    /// For each append that is timed, how many come before any is: the write-ahead log is then used from its start
    /// again, and the JVM has compiled what it has in a running office.
    private static final int WARM_UP = 10;

    private static final int SAMPLE = 50;
    private static final int APPEND_ROUNDS = 5;
    private static final int CHAIN_ROUNDS = 5;
    private static final int ENTRIES_OF_PROJECT = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final Path folder;
    private final int entries;
    private final int appends;

    /// How many entries were appended.
    private int appended;

    StoreBench(PrintStream out, Path folder, int entries, int appends) {
        this.out = out;
        this.folder = folder;
        this.entries = entries;
        this.appends = appends;
    }

    /// Runs it.
    ///
    /// @param arguments a folder on the disk to measure, and how many entries to load (1,000,000 when not given)
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        new StoreBench(System.out, folder, entries, APPENDS).run();
    }

    void run() throws IOException {
        compareAppends();
        compareBatch();
    }

    private static final Origin OFFICE = new Origin("bench", Channel.COMMAND, "CN-HA", "");

    /// The entry of a number: ten belong to each project, as in the ledger of the figures.
    private static Draft draft(int number, Random random) {
        Day day = Day.of(LocalDate.of(2015, 11, 3).plusDays(random.nextInt(560)));
        Money money = new Money(1_000_000L * random.nextInt(1, 100_000), Denomination.CNY);
        ProjectStated stated = new ProjectStated(
                "bench/" + number / ENTRIES_OF_PROJECT,
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

    /// One append, one raw write of what the entry says, one raw write of as many bytes as the store writes for it,
    /// and so on in turn, in a few rounds: the disk is not equally fast within a minute.
    private void compareAppends() throws IOException {
        Random random = new Random(7);
        try (Ledger ledger = fresh("append.db");
                FileChannel raw = freshRaw("raw.log");
                FileChannel rawPages = freshRaw("raw-pages.log")) {
            byte[] pages = new byte[logBytesOfAppend(ledger, random)];
            int bytes = record(draft(0, random)).length;
            out.printf(
                    "append, one entry a transaction, beside raw writes of its %d bytes and of %d, as the store;",
                    bytes, pages.length);
            out.printf(
                    " all forced (aim: at most 1.3 x)%n%10s %10s %10s %10s %10s %10s%n",
                    "p50 us", "p95 us", "raw p50", "ratio", "store p50", "ratio");
            double[] ratios = new double[APPEND_ROUNDS];
            for (int round = 0; round < APPEND_ROUNDS; round++) {
                ratios[round] = compareAppends(ledger, raw, rawPages, pages, random);
            }
            Arrays.sort(ratios);
            out.printf("median of %d rounds: %.2f x%n", APPEND_ROUNDS, ratios[APPEND_ROUNDS / 2]);
        }
    }

    private double compareAppends(Ledger ledger, FileChannel raw, FileChannel rawPages, byte[] pages, Random random)
            throws IOException {
        long[] ledgerNanos = new long[appends];
        long[] rawNanos = new long[appends];
        long[] pagesNanos = new long[appends];
        for (int i = 0; i < appends; i++) {
            Draft draft = draft(appended++, random);
            byte[] record = record(draft);
            long start = System.nanoTime();
            ledger.journal().append(Act.of(OFFICE, List.of(draft)));
            ledgerNanos[i] = System.nanoTime() - start;
            rawNanos[i] = write(raw, record);
            pagesNanos[i] = write(rawPages, pages);
        }
        long median = percentile(ledgerNanos, 50);
        double ratio = (double) median / percentile(rawNanos, 50);
        out.printf(
                "%10d %10d %10d %10.2f %10d %10.2f%n",
                median / 1000,
                percentile(ledgerNanos, 95) / 1000,
                percentile(rawNanos, 50) / 1000,
                ratio,
                percentile(pagesNanos, 50) / 1000,
                (double) median / percentile(pagesNanos, 50));
        return ratio;
    }

    /// How many bytes the write-ahead log grows by with each append. Warms up as well.
    private int logBytesOfAppend(Ledger ledger, Random random) throws IOException {
        Path log = folder.resolve("append.db-wal");
        append(ledger, 1, random);
        long first = Files.size(log);
        append(ledger, SAMPLE, random);
        int bytes = (int) ((Files.size(log) - first) / SAMPLE);
        append(ledger, WARM_UP * appends, random);
        return bytes;
    }

    private void append(Ledger ledger, int many, Random random) {
        for (int i = 0; i < many; i++) {
            ledger.journal().append(Act.of(OFFICE, List.of(draft(appended++, random))));
        }
    }

    private FileChannel freshRaw(String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /// The bytes of an entry: its hashed text and its hash.
    private static byte[] record(Draft draft) {
        Chain.Place place = new Chain.Place(1, "0123456789abcdef0123456789abcdef", Instant.EPOCH, Chain.ROOT);
        String payload = CanonicalText.write(draft.payload());
        Entry entry = new Chain().link(place, OFFICE, draft, payload);
        return (entry + payload + entry.hash()).getBytes(StandardCharsets.UTF_8);
    }

    private static long write(FileChannel file, byte[] record) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(record);
        long start = System.nanoTime();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
        return System.nanoTime() - start;
    }

    private void compareBatch() throws IOException {
        Random random = new Random(8);
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        try (Ledger ledger = fresh("batch.db")) {
            ledger.journal()
                    .appendAll(
                            new Origin("bench", Channel.IMPORT, "CN-HA", "bench"),
                            ledger.journal().head(),
                            sink -> {
                                for (int i = 0; i < entries; i++) {
                                    sink.accept(draft(i, random));
                                }
                            });
        }
        long batch = System.nanoTime() - start;
        long batchBusy = threads.getCurrentThreadCpuTime() - busy;
        long chain = timeChain();
        out.printf(
                "batched append of %,d entries: %.1f s, %,.0f a second%n",
                entries, batch / 1e9, entries / (batch / 1e9));
        out.printf(
                "the chain: %.2f of %.2f us of processor time an entry, %.1f %%   (aim: at most 3)%n",
                chain / 1e3 / entries, batchBusy / 1e3 / entries, 100.0 * chain / batchBusy);
        coldStart();
    }

    /// The processor time of linking the same entries: of composing and linking them one by one, as an append does,
    /// less that of composing them alone; the shortest of a few rounds of each, in turn.
    private long timeChain() {
        long composing = Long.MAX_VALUE;
        long both = Long.MAX_VALUE;
        for (int round = 0; round < CHAIN_ROUNDS; round++) {
            composing = Math.min(composing, timeComposing(Optional.empty()));
            both = Math.min(both, timeComposing(Optional.of(new Chain())));
        }
        return both - composing;
    }

    private long timeComposing(Optional<Chain> chain) {
        Random random = new Random(8);
        String hash = Chain.ROOT;
        long read = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < entries; i++) {
            Draft draft = draft(i, random);
            String payload = CanonicalText.write(draft.payload());
            Chain.Place place = new Chain.Place(i, "0123456789abcdef0123456789abcdef", Instant.EPOCH, hash);
            if (chain.isPresent()) {
                hash = chain.get().link(place, OFFICE, draft, payload).hash();
            }
            read += payload.length();
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        if (read == 0) {
            throw new IllegalStateException("entries must have payloads");
        }
        return nanos;
    }

    private void coldStart() {
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        try (Ledger ledger =
                Ledger.openExisting("sqlite:" + folder.resolve("batch.db"), InstantSource.system(), new Random(1))) {
            LoadedFacts facts = ledger.facts().load(Audience.OWN);
            long loaded = System.nanoTime() - start;
            out.printf(
                    "from the file to %,d facts in memory: %.2f s, %.2f s of processor time   (aim: at most 2)%n",
                    facts.columns().facts(), loaded / 1e9, (threads.getCurrentThreadCpuTime() - busy) / 1e9);
            readOn(ledger, facts, loaded);
        }
    }

    private void readOn(Ledger ledger, LoadedFacts before, long loaded) {
        Random random = new Random(5);
        LoadedFacts facts = before;
        long[] nanos = new long[READ_ON];
        for (int i = 0; i < READ_ON; i++) {
            ledger.journal().append(Act.of(OFFICE, List.of(draft(i, random))));
            long start = System.nanoTime();
            facts = ledger.facts().readOn(facts);
            nanos[i] = System.nanoTime() - start;
        }
        long median = percentile(nanos, 50);
        out.printf(
                "the same read on after one more entry, median of %d: %.1f ms, 1/%d of reading all%n",
                READ_ON, median / 1e6, loaded / median);
    }

    private static long percentile(long[] values, int percent) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((long) (sorted.length - 1) * percent / 100)];
    }
}
