package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// Gathers the talks of a party into its [Week], one talk in or out at a time.
final class WeekCollector implements BiConstraintCollector<Talk, Party, WeekCollector.Count, Week> {
    @Override
    public Supplier<Count> supplier() {
        return Count::new;
    }

    @Override
    public TriFunction<Count, Talk, Party, Runnable> accumulator() {
        return (count, talk, party) -> {
            int slot = talk.slot();
            count.add(slot);
            return () -> count.remove(slot);
        };
    }

    @Override
    public Function<Count, Week> finisher() {
        return Count::week;
    }

    /// Talks by slot.
    static final class Count {
        private int[] talks = new int[64];
        private final BitSet busy = new BitSet();
        private int clashes;

        void add(int slot) {
            if (slot >= talks.length) {
                talks = Arrays.copyOf(talks, 2 * slot);
            }
            clashes += talks[slot] > 0 ? 1 : 0;
            talks[slot]++;
            busy.set(slot);
        }

        void remove(int slot) {
            talks[slot]--;
            clashes -= talks[slot] > 0 ? 1 : 0;
            busy.set(slot, talks[slot] > 0);
        }

        Week week() {
            return new Week((BitSet) busy.clone(), clashes);
        }
    }
}
