package org.tworivers.bench.parks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.PartScore;
import org.tworivers.core.parks.fit.Ranking;

/// How long it takes to hold every firm against every park: each gate asked and each part found, with its reason, the
/// parks ranked, and the first place tried with weights a tenth higher and lower; then the same with every reason
/// written out in words.
///
/// ``` java -Xmx512m … org.tworivers.bench.parks.ParkFitBench [FIRMS [PARKS [ROUNDS]]]
/// ```
public final class ParkFitBench {
    private static final long SEED = 20170524;
    private static final double SECONDS_TO_REACH = 2;

    private final MadeUpParks.Drawn drawn;
    private final SiteWish[] wishes;

    ParkFitBench(int firms, int parks) {
        drawn = MadeUpParks.draw(firms, parks, SEED);
        wishes = drawn.book().wishes().toArray(SiteWish[]::new);
    }

    /// Runs it.
    ///
    /// @param arguments how many firms, parks and rounds
    public static void main(String[] arguments) {
        int firms = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int parks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        ParkFitBench bench = new ParkFitBench(firms, parks);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            best = Math.min(best, bench.round(round, System.out));
        }
        System.out.printf(
                Locale.ROOT,
                "%d firms x %d parks: best %.2f s; to reach: %.0f s. %s%n",
                firms,
                parks,
                best,
                SECONDS_TO_REACH,
                best <= SECONDS_TO_REACH ? "Reached." : "Missed.");
    }

    /// One round.
    ///
    /// @return its seconds, without words
    double round(int number, PrintStream out) {
        long worked = processor();
        long begun = System.nanoTime();
        Count found = run(false);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = (processor() - worked) / 1e9;
        long workedBefore = processor();
        long again = System.nanoTime();
        Count said = run(true);
        double inWords = (System.nanoTime() - again) / 1e9;
        double wordProcessor = (processor() - workedBefore) / 1e9;
        Runtime machine = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "round %d: %.2f s, %.2f s of processors (%d open, %d blocked, %d firm first places); in words %.2f s, %.2f s of processors (%d letters); heap %d MiB%n",
                number + 1,
                seconds,
                processor,
                found.open().get(),
                found.blocked().get(),
                found.firm().get(),
                inWords,
                wordProcessor,
                said.letters().get(),
                (machine.totalMemory() - machine.freeMemory()) >> 20);
        return seconds;
    }

    /// Nanoseconds that processors worked for this program; what others do on the machine is not in it.
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getProcessCpuTime()
                : 0;
    }

    /// What a round came to.
    record Count(AtomicLong open, AtomicLong blocked, AtomicLong firm, AtomicLong letters) {}

    /// @param inWords whether each reason is written out
    Count run(boolean inWords) {
        Count count = new Count(new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());
        int workers = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, workers).parallel().forEach(worker -> work(worker, workers, inWords, count));
        return count;
    }

    private void work(int worker, int workers, boolean inWords, Count count) {
        ParkFinder finder = ParkMatching.of(drawn.book(), drawn.codes(), MadeUpParks.DAY, Meanings.none())
                .finder();
        FitText text = new FitText(Messages.in("zh"), drawn.codes(), MadeUpParks.DAY);
        for (int i = worker; i < wishes.length; i += workers) {
            Ranking ranking = finder.parksFor(wishes[i]);
            count.open().addAndGet(ranking.open().size());
            count.blocked().addAndGet(ranking.blocked().size());
            count.firm().addAndGet(finder.isFirm(ranking) ? 1 : 0);
            if (inWords) {
                ranking.open().forEach(fit -> count.letters().addAndGet(letters(fit, text)));
                ranking.blocked().forEach(fit -> count.letters().addAndGet(letters(fit, text)));
            }
        }
    }

    private static long letters(ParkFit fit, FitText text) {
        long letters = 0;
        for (GateFinding finding : fit.gates()) {
            letters += text.reason(finding).length();
        }
        for (PartScore part : fit.parts()) {
            letters += text.reason(part).length();
        }
        return letters;
    }
}
