package org.tworivers.core.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.clocks.WorkingCalendar.Year;

/// Counting working days comes to the same as walking from day to day, whatever the calendar.
class WorkingCalendarLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int CASES = 300;
    private static final int STARTS = 40;

    private final Random random = new Random(SEED);

    @Test
    void countingEqualsWalking() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            List<Year> years = MadeUpYears.draw(random);
            WorkingCalendar calendar = new WorkingCalendar(years);
            for (int j = 0; j < STARTS; j++) {
                LocalDate begins = LocalDate.of(MadeUpYears.FIRST, 1, 1).plusDays(random.nextInt(6 * 366) - 20);
                int number = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 10);
                assertThat(calendar.after(begins, number))
                        .as("seed " + SEED + ", case " + i + ": " + number + " after " + begins)
                        .isEqualTo(MadeUpYears.walked(years, begins, number, List.of()));
            }
        }
    }
}
