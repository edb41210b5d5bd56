package org.tworivers.core.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.clocks.Countdown.Pause;
import org.tworivers.core.clocks.WorkingCalendar.Year;

/// A clock that was stopped now and then comes to the same as walking from day to day, whatever the calendar.
class CountdownLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int CASES = 300;
    private static final int STARTS = 40;

    private final Random random = new Random(SEED);

    private List<Pause> pauses(LocalDate begins) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate day = begins;
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate from = day.plusDays(random.nextInt(12));
            boolean open = i == 1 && random.nextInt(3) == 0;
            LocalDate until = from.plusDays(random.nextInt(random.nextInt(6) == 0 ? 300 : 20));
            pauses.add(new Pause(from, open ? Optional.empty() : Optional.of(until)));
            day = until;
        }
        return pauses;
    }

    @Test
    void countingWithPausesEqualsWalking() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            List<Year> years = MadeUpYears.draw(random);
            WorkingCalendar calendar = new WorkingCalendar(years);
            for (int j = 0; j < STARTS; j++) {
                LocalDate begins = LocalDate.of(MadeUpYears.FIRST, 1, 1).plusDays(random.nextInt(6 * 366) - 20);
                int number = 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 20);
                List<Pause> pauses = pauses(begins);
                assertThat(Countdown.due(calendar, begins, number, pauses))
                        .as("seed " + SEED + ", case " + i + ": " + number + " after " + begins + " but for " + pauses)
                        .isEqualTo(MadeUpYears.walked(years, begins, number, pauses));
            }
        }
    }

    @Test
    void thereAreAsManyWorkingDaysAsWalkingMeets() {
        for (int i = 0; i < CASES; i++) {
            List<Year> years = MadeUpYears.draw(random);
            WorkingCalendar calendar = new WorkingCalendar(years);
            LocalDate after = LocalDate.of(MadeUpYears.FIRST, 1, 1).plusDays(random.nextInt(5 * 366));
            LocalDate until = after.plusDays(random.nextInt(400));
            int count = 0;
            boolean known = true;
            for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                Optional<Boolean> working = MadeUpYears.isWorking(years, day);
                known &= working.isPresent();
                count += working.orElse(false) ? 1 : 0;
            }
            assertThat(calendar.findCount(after, until).isPresent())
                    .as("seed " + SEED + ", case " + i + ": after " + after + " until " + until)
                    .isEqualTo(known);
            if (known) {
                assertThat(calendar.findCount(after, until)).hasValue(count);
            }
        }
    }
}
