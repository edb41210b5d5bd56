package org.tworivers.bench.texts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;

/// How long a search over many offers takes, words explained: `OfferBench OFFERS SEARCHES [SEED]`.
public final class OfferBench {
    private static final int WARM_UP = 200;
    private static final int BEST = 20;

    private final PrintStream out;

    public OfferBench(PrintStream out) {
        this.out = out;
    }

    /// See the class.
    public static void main(String[] arguments) {
        new OfferBench(System.out)
                .run(
                        Integer.parseInt(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
    }

    /// @return how many searches found something
    public int run(int count, int searches, long seed) {
        MadeUpOffers made = new MadeUpOffers(seed);
        List<Offer> offers = made.offers(count);
        List<String> wishes = new ArrayList<>();
        for (int i = 0; i < WARM_UP + searches; i++) {
            wishes.add(made.text());
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        try (OfferIndex index = OfferIndex.of(offers)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            long after = runtime.totalMemory() - runtime.freeMemory();
            out.printf("%,d offers, seed %d: made in %.1f s, %d MB%n", count, seed, seconds, (after - before) >> 20);
            return search(index, wishes);
        }
    }

    private int search(OfferIndex index, List<String> wishes) {
        List<Long> nanos = new ArrayList<>();
        int found = 0;
        for (String wish : wishes) {
            long start = System.nanoTime();
            found += index.find(wish, BEST).isEmpty() ? 0 : 1;
            nanos.add(System.nanoTime() - start);
        }
        double[] millis = nanos.stream()
                .skip(WARM_UP)
                .mapToDouble(each -> each / 1e6)
                .sorted()
                .toArray();
        out.printf(
                "%,d searches, the best %d each: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                millis.length,
                BEST,
                part(millis, 0.5),
                part(millis, 0.95),
                part(millis, 0.99),
                Arrays.stream(millis).max().orElse(0));
        return found;
    }

    private static double part(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
