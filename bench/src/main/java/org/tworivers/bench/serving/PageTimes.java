package org.tworivers.bench.serving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long one page takes that is asked for again and again: the first time, and then the median and the 95th of a
/// hundred.
final class PageTimes {
    private static final int WARM = 10;
    private static final int ROUNDS = 100;
    private static final double LATE = 0.95;
    private static final double MILLIS_TO_REACH = 150;

    private PageTimes() {}

    static void print(Visitor visitor, String path) {
        double first = millis(visitor, path);
        for (int i = 0; i < WARM; i++) {
            millis(visitor, path);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(millis(visitor, path));
        }
        print(path, first, times);
    }

    /// The same while something is recorded before each look.
    static void printAfter(Visitor visitor, String path, Runnable record) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            record.run();
            times.add(millis(visitor, path));
        }
        print(path + ", each after an entry", times.getFirst(), times);
    }

    private static void print(String what, double first, List<Double> times) {
        Collections.sort(times);
        double late = times.get((int) (times.size() * LATE) - 1);
        System.out.printf(
                Locale.ROOT,
                "%-45s first %5.0f ms, median %4.0f, p95 %4.0f; to reach: %.0f. %s%n",
                what,
                first,
                times.get(times.size() / 2),
                late,
                MILLIS_TO_REACH,
                late <= MILLIS_TO_REACH ? "Reached." : "Missed.");
    }

    private static double millis(Visitor visitor, String path) {
        Visitor.Answer answer = visitor.ask(path).join();
        if (answer.code() != 200) {
            throw new IllegalStateException(path + " was not shown: " + answer.code());
        }
        return answer.nanos() / 1e6;
    }
}
