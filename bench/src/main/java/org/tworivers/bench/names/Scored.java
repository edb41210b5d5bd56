package org.tworivers.bench.names;

import java.util.List;
import java.util.Locale;

/// A labelled pair with the score that somebody gave it.
///
/// @param score the higher, the more alike
/// @param same whether the label says that the two are one
record Scored(double score, boolean same) {

    /// How well a threshold parts the pairs that are one from those that are not.
    ///
    /// @param right pairs that are one and found to be
    /// @param wrong pairs that are two and found to be one
    /// @param missed pairs that are one and not found to be
    record Quality(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        /// The harmonic mean of precision and recall.
        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        Quality plus(Quality other) {
            return new Quality(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%5.1f %% | %5.1f %% | %5.1f %%", 100 * precision(), 100 * recall(), 100 * f1());
        }
    }

    static Quality quality(List<Scored> pairs, double threshold) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Scored pair : pairs) {
            boolean found = pair.score() >= threshold;
            right += found && pair.same() ? 1 : 0;
            wrong += found && !pair.same() ? 1 : 0;
            missed += !found && pair.same() ? 1 : 0;
        }
        return new Quality(right, wrong, missed);
    }

    /// The threshold with the best F1: between two scores that occur; the lowest of several.
    static double best(List<Scored> pairs) {
        double[] scores =
                pairs.stream().mapToDouble(Scored::score).sorted().distinct().toArray();
        double best = scores[0];
        for (int i = 0; i < scores.length; i++) {
            double between = i == 0 ? scores[0] : (scores[i - 1] + scores[i]) / 2;
            if (quality(pairs, between).f1() > quality(pairs, best).f1()) {
                best = between;
            }
        }
        return best;
    }
}
