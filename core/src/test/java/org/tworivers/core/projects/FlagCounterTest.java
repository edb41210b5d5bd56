package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws: sets of flags count as if each flag were counted alone, far beyond what fits into the counter itself, and
/// two counters put together count as one.
class FlagCounterTest {
    private static final int ROWS = 3;
    private static final int WIDTH = Counts.SIZE;

    private final long[] expected = new long[ROWS * WIDTH];

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sets_count_as_if_each_flag_were_counted_alone(long seed) {
        Random random = new Random(seed);
        long[] counts = new long[ROWS * WIDTH];
        FlagCounter counter = new FlagCounter(counts, WIDTH);
        fill(counter, random);
        assertThat(read(counter, counts)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void two_counters_put_together_count_as_one(long seed) {
        Random random = new Random(seed);
        long[] counts = new long[ROWS * WIDTH];
        long[] others = new long[ROWS * WIDTH];
        FlagCounter counter = new FlagCounter(counts, WIDTH);
        FlagCounter other = new FlagCounter(others, WIDTH);
        fill(counter, random);
        fill(other, random);
        counter.addAll(other);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
        assertThat(read(counter, counts)).isEqualTo(expected);
    }

    /// Some flags are set nearly always and some hardly ever.
    private void fill(FlagCounter counter, Random random) {
        for (int set = 200 + random.nextInt(2_000); set > 0; set--) {
            int row = random.nextInt(ROWS);
            long flags = 0;
            for (int flag = 0; flag < WIDTH; flag++) {
                if (random.nextInt(WIDTH) >= flag) {
                    flags |= 1L << flag;
                    expected[row * WIDTH + flag]++;
                }
            }
            counter.add(row, flags);
        }
    }

    private static long[] read(FlagCounter counter, long[] counts) {
        long[] read = counts.clone();
        for (int i = 0; i < read.length; i++) {
            read[i] += counter.pending(i / WIDTH, i % WIDTH);
        }
        return read;
    }
}
