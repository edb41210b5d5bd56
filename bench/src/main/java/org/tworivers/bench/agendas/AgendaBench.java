package org.tworivers.bench.agendas;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.AgendaPdf;

/// The full print set of a made-up event: how many pages, how many seconds, how much memory.
///
/// ``` java … org.tworivers.bench.agendas.AgendaBench FILE [PARTICIPANTS [TABLES [ROUNDS]]]
/// ```
public final class AgendaBench {
    private static final long SEED = 20170524;
    private static final int PARTICIPANTS = 500;
    private static final int TABLES = 170;
    private static final int ROUNDS = 2;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private final PrintStream out;
    private final Path file;
    private final AgendaBook book;

    AgendaBench(PrintStream out, Path file, int participants, int tables) {
        this.out = out;
        this.file = file;
        book = new MadeUpEvent(participants, tables, SEED).book();
    }

    /// Runs it.
    ///
    /// @param arguments where the print set is written; maybe how many participants, tables and rounds
    public static void main(String[] arguments) throws IOException {
        int participants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PARTICIPANTS;
        int tables = arguments.length > 2 ? Integer.parseInt(arguments[2]) : TABLES;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        new AgendaBench(System.out, Path.of(arguments[0]), participants, tables).run(rounds);
    }

    void run(int rounds) throws IOException {
        long talks = book.agendas().stream()
                .mapToLong(agenda -> agenda.talks().size())
                .sum();
        out.printf(
                Locale.ROOT,
                "participants: %d, with %.1f talks each; tables: %d; processors: %d; heap at most: %.0f MiB%n",
                book.agendas().size(),
                (double) talks / book.agendas().size(),
                book.tables().size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGA);
        for (int round = 1; round <= rounds; round++) {
            round(round);
        }
    }

    private void round(int round) throws IOException {
        forgetPeaks();
        long start = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] set = AgendaPdf.printSet(book, Messages.in("zh"));
        double seconds = (System.nanoTime() - start) / NANOS;
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / NANOS;
        double heap = peakOfHeap() / MEGA;
        Files.write(file, set);
        try (PDDocument document = Loader.loadPDF(set)) {
            out.printf(
                    Locale.ROOT,
                    "round %d: %d pages, %.1f s (%.1f s of the processor), heap at its peak %.0f MiB, file %.1f MiB%n",
                    round,
                    document.getNumberOfPages(),
                    seconds,
                    processor,
                    heap,
                    set.length / MEGA);
        }
    }

    private static void forgetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
