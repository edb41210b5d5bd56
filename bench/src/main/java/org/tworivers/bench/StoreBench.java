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
    private static final int CHAIN_ROUNDS = 5;
    private static final int ENTRIES_OF_PROJECT = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final Path folder;
    private final int entries;
    private final int appends;

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
    /// and so on in turn.
    private void compareAppends() throws IOException {
        Random random = new Random(7);
        long[] ledgerNanos = new long[appends];
        long[] rawNanos = new long[appends];
        long[] pagesNanos = new long[appends];
        long busy = 0;
        try (Ledger ledger = fresh("append.db");
                FileChannel raw = freshRaw("raw.log");
                FileChannel rawPages = freshRaw("raw-pages.log")) {
            byte[] pages = new byte[logBytesOfAppend(ledger, random)];
            for (int i = 0; i < appends; i++) {
                Draft draft = draft(WARM_UP * appends + i, random);
                byte[] record = record(draft);
                long busyBefore = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                ledger.journal().append(Act.of(OFFICE, List.of(draft)));
                ledgerNanos[i] = System.nanoTime() - start;
                busy += threads.getCurrentThreadCpuTime() - busyBefore;
                rawNanos[i] = write(raw, record);
                pagesNanos[i] = write(rawPages, pages);
            }
            out.printf("%-52s %8s %8s %8s %8s%n", "", "p50 us", "p95 us", "ratio", "aim");
            append("append, one entry a transaction", ledgerNanos, ledgerNanos, "");
            append(
                    "raw write of its " + record(draft(0, random)).length + " bytes, forced",
                    rawNanos,
                    ledgerNanos,
                    "<= 1.3");
            append("raw write of " + pages.length + " bytes, as the store", pagesNanos, ledgerNanos, "<= 1.3");
            out.printf("%-52s %8d%n", "mean processor time of an append, system included", busy / appends / 1000);
        }
    }

    /// How many bytes the write-ahead log grows by with each append. Warms up as well.
    private int logBytesOfAppend(Ledger ledger, Random random) throws IOException {
        Path log = folder.resolve("append.db-wal");
        ledger.journal().append(Act.of(OFFICE, List.of(draft(0, random))));
        long first = Files.size(log);
        for (int i = 1; i <= SAMPLE; i++) {
            ledger.journal().append(Act.of(OFFICE, List.of(draft(i, random))));
        }
        int bytes = (int) ((Files.size(log) - first) / SAMPLE);
        for (int i = SAMPLE + 1; i < WARM_UP * appends; i++) {
            ledger.journal().append(Act.of(OFFICE, List.of(draft(i, random))));
        }
        return bytes;
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

    private void append(String what, long[] nanos, long[] ledgerNanos, String aim) {
        out.printf(
                "%-52s %8d %8d %8.2f %8s%n",
                what,
                percentile(nanos, 50) / 1000,
                percentile(nanos, 95) / 1000,
                (double) percentile(ledgerNanos, 50) / percentile(nanos, 50),
                aim);
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
