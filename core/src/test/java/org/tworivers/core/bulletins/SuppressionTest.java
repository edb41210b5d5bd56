package org.tworivers.core.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    private static BitSet few(long... projects) {
        BitSet few = new BitSet();
        for (int row = 0; row < projects.length; row++) {
            few.set(row, Exposure.isFew(projects[row]));
        }
        return few;
    }

    private static Optional<BitSet> hidden(long... projects) {
        return Suppression.findHidden(projects, few(projects), true);
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        Arrays.stream(rows).forEach(set::set);
        return set;
    }

    @Test
    void aTableOfLargeGroupsHidesNothing() {
        assertThat(hidden(3, 10, 0, 4)).contains(rows());
    }

    @Test
    void aSingleSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(hidden(2, 10, 0, 4)).contains(rows(0, 3));
    }

    @Test
    void twoGroupsOfOneAreNotEnoughForTheirSumTellsThem() {
        assertThat(hidden(1, 10, 1, 4)).contains(rows(0, 2, 3));
    }

    @Test
    void aGroupOfOneAndAGroupOfTwoHideEachOther() {
        assertThat(hidden(1, 10, 2, 4)).contains(rows(0, 2));
    }

    @Test
    void whereEveryGroupIsOneProjectTheTableIsLeftOut() {
        assertThat(hidden(1, 1, 1, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noHiddenNumberFollowsFromTheTotalAndTheRule(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 400; table++) {
            long[] projects = random.longs(2 + random.nextInt(5), 0, 7).toArray();
            BitSet few = few(projects);
            Optional<BitSet> found = Suppression.findHidden(projects, few, true);
            if (found.isEmpty() || found.get().isEmpty()) {
                continue;
            }
            BitSet hidden = found.get();
            assertThat(few.stream().allMatch(hidden::get)).as("seed " + seed).isTrue();
            int rows = hidden.cardinality();
            int rest = (int) hidden.stream().mapToLong(row -> projects[row]).sum();
            for (int row = 0; row < rows; row++) {
                assertThat(possible(rows, rest, row, new int[rows], 0))
                        .as("seed " + seed + ": " + Arrays.toString(projects) + " hides " + hidden)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /// The numbers that a hidden row can have: hidden rows hold at least one project each, one of them few, and
    /// together what is left of the total.
    private static Set<Integer> possible(int rows, int rest, int row, int[] chosen, int next) {
        Set<Integer> values = new TreeSet<>();
        if (next == rows) {
            if (rest == 0 && Arrays.stream(chosen).anyMatch(Exposure::isFew)) {
                values.add(chosen[row]);
            }
            return values;
        }
        for (int value = 1; value <= rest; value++) {
            chosen[next] = value;
            values.addAll(possible(rows, rest - value, row, chosen, next + 1));
        }
        return values;
    }
}
