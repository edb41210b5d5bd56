package org.tworivers.core.attraction.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tworivers.core.attraction.clocks.WorkingCalendar.Year;
import org.tworivers.core.shared.Names;

/// Counting working days comes to the same as walking from day to day, whatever the calendar.
class WorkingCalendarLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int CASES = 300;
    private static final int STARTS = 40;
    private static final int FIRST = 2010;

    private final Random random = new Random(SEED);

    /// Years with days off and made up at random; one in five is unknown.
    private List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int year = FIRST; year < FIRST + 6; year++) {
            if (random.nextInt(5) > 0) {
                Set<LocalDate> off = new HashSet<>();
                Set<LocalDate> made = new HashSet<>();
                for (int i = random.nextInt(80); i > 0; i--) {
                    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                    (random.nextInt(3) == 0 ? made : off).add(day);
                }
                off.removeAll(made);
                years.add(new Year(year, off, made, Names.of("en", "example")));
            }
        }
        return years;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// Day by day, by the words of the rule.
    private static Due walked(List<Year> years, LocalDate begins, int number) {
        int left = number;
        LocalDate day = begins;
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate here = day;
            Optional<Year> year =
                    years.stream().filter(each -> each.year() == here.getYear()).findFirst();
            if (year.isEmpty()) {
                return new Due.UnknownYear(day.getYear());
            }
            boolean off = year.get().off().contains(day);
            boolean made = year.get().made().contains(day);
            left -= made || (!off && !isWeekend(day)) ? 1 : 0;
        }
        return new Due.On(day);
    }

    @Test
    void countingEqualsWalking() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            List<Year> years = years();
            WorkingCalendar calendar = new WorkingCalendar(years);
            for (int j = 0; j < STARTS; j++) {
                LocalDate begins = LocalDate.of(FIRST, 1, 1).plusDays(random.nextInt(6 * 366) - 20);
                int number = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 10);
                assertThat(calendar.after(begins, number))
                        .as("seed " + SEED + ", case " + i + ": " + number + " after " + begins)
                        .isEqualTo(walked(years, begins, number));
            }
        }
    }
}
