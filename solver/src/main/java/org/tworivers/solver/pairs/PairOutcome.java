package org.tworivers.solver.pairs;

import java.util.BitSet;
import java.util.List;

/// The best choice of pairs.
///
/// @param values by objective, each to be as great as can be, the first first: how many promised seats are kept; the
///     sum of priorities; how many participants have 1 wish or more satisfied, 2 or more, and so on
/// @param prices what proves that no other choice is better
public record PairOutcome(Choice choice, List<Long> values, PairPrices prices) {
    /// The index of the sum of promised seats.
    public static final int PROMISED = 0;

    /// The index of the sum of priorities.
    public static final int PRIORITY = 1;

    /// The index of the number of participants with one wish satisfied; that with one more is the next.
    public static final int FAIRNESS = 2;

    public PairOutcome {
        values = List.copyOf(values);
    }

    /// How many promised seats are kept, of both sides together.
    public long promised() {
        return values.get(PROMISED);
    }

    /// The sum of the chosen pairs' priorities.
    public long priority() {
        return values.get(PRIORITY);
    }

    /// Which pairs are chosen.
    public static final class Choice {
        private final BitSet chosen;

        private Choice(BitSet chosen) {
            this.chosen = chosen;
        }

        /// A copy of the given pairs.
        public static Choice of(BitSet pairs) {
            return new Choice((BitSet) pairs.clone());
        }

        public boolean contains(int pair) {
            return chosen.get(pair);
        }

        public int size() {
            return chosen.cardinality();
        }

        /// All of them, ascending.
        public List<Integer> all() {
            return chosen.stream().boxed().toList();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice that && chosen.equals(that.chosen);
        }

        @Override
        public int hashCode() {
            return chosen.hashCode();
        }

        @Override
        public String toString() {
            return chosen.toString();
        }
    }
}
