package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedListTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final List<Integer> DIVISORS = List.of(2, 3, 7, 64, 65);

    private final Random random = new Random(SEED);

    private static List<Integer> divisors(int number) {
        return DIVISORS.stream().filter(each -> number % each == 0).toList();
    }

    private static OrderedList<Integer, Integer> of(NavigableSet<Integer> numbers) {
        return OrderedList.of(List.copyOf(numbers), Comparator.naturalOrder(), OrderedListTest::divisors);
    }

    private void check(int most, int changes) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        OrderedList<Integer, Integer> list = of(numbers);
        for (int round = 0; round < 60; round++) {
            NavigableSet<Integer> changed = new TreeSet<>();
            random.ints(random.nextInt(changes) + 1L, 0, most).forEach(changed::add);
            List<Integer> gone = changed.stream().filter(numbers::contains).toList();
            List<Integer> come =
                    changed.stream().filter(each -> !gone.contains(each)).toList();
            numbers.removeAll(gone);
            numbers.addAll(come);
            list = list.with(gone, come);
            OrderedList<Integer, Integer> anew = of(numbers);
            assertThat(list.all()).as("round %d, seed %d", round, SEED).isEqualTo(anew.all());
            assertThat(list.keys()).isEqualTo(anew.keys());
            for (int key : DIVISORS) {
                assertThat(list.places(key)).as("%d, seed %d", key, SEED).isEqualTo(anew.places(key));
                assertThat(list.at(list.places(key), 0, most))
                        .isEqualTo(
                                numbers.stream().filter(each -> each % key == 0).toList());
            }
        }
    }

    @Test
    void aListWithAFewOthersIsTheOneThatIsMadeAnew() {
        check(300, 5);
    }

    @Test
    void soIsAListWithVeryManyOthers() {
        check(4_000, 1_500);
    }

    @Test
    void partOfWhatIsFoundIsGivenInItsOrder() {
        OrderedList<Integer, Integer> list =
                of(new TreeSet<>(IntStream.rangeClosed(1, 20).boxed().toList()));
        BitSet even = list.places(2);
        assertThat(list.at(even, 2, 3)).containsExactly(6, 8, 10);
        assertThat(list.at(even, 9, 3)).containsExactly(20);
        assertThat(list.places(key -> key == 3 || key == 7).cardinality()).isEqualTo(8);
        assertThat(list.count(7)).isEqualTo(2);
        assertThat(list.count(11)).isZero();
    }
}
