package org.tworivers.bench.meetings;

import java.util.Arrays;

/// Few figures of several runs.
final class Figures {
    private Figures() {}

    /// The middle one, the lower of two.
    ///
    /// @param values at least one
    static double median(double[] values) {
        return part(values, 0.5);
    }

    /// The least one that so much of all are not above.
    ///
    /// @param part 0 to 1
    static double part(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(part * sorted.length) - 1)];
    }

    /// How many are at most so much.
    static long within(double[] values, double most) {
        return Arrays.stream(values).filter(value -> value <= most).count();
    }
}
