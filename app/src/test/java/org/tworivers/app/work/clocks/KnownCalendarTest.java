package org.tworivers.app.work.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.clocks.WorkingCalendar.Year;

/// The calendar of working days that comes with the program.
class KnownCalendarTest {
    /// Days that the law gives off each year (Regulation on public holidays, 2013 and 2024).
    private static final int BY_LAW = 11;

    private static final int BY_LAW_FROM_2025 = 13;

    /// What was given beyond the law: a day for the 70th anniversary of victory; the longer Spring Festival of 2020,
    /// which gave 31 January and took back the working Saturday after it.
    private static final Map<Integer, Integer> BEYOND = Map.of(2015, 1, 2020, 2);

    private final WorkingCalendar calendar = KnownCalendar.shipped();

    @Test
    void knowsTheYearsFrom2015To2026() {
        assertThat(calendar.years())
                .extracting(Year::year)
                .containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @TestFactory
    List<DynamicTest> makesUpForAllDaysOffButThoseTheLawGives() {
        return calendar.years().stream()
                .map(year -> DynamicTest.dynamicTest(Integer.toString(year.year()), () -> {
                    assertThat(year.made()).as("working days made up").allMatch(KnownCalendarTest::isWeekend);
                    assertThat(year.off()).doesNotContainAnyElementsOf(year.made());
                    long given =
                            year.off().stream().filter(day -> !isWeekend(day)).count();
                    int byLaw = year.year() < 2025 ? BY_LAW : BY_LAW_FROM_2025;
                    assertThat(given - year.made().size()).isEqualTo(byLaw + BEYOND.getOrDefault(year.year(), 0));
                    assertThat(year.source().in("zh")).contains("国务院");
                }))
                .toList();
    }

    @Test
    void givesAClockThatBeginsBeforeASpringFestivalItsDaysAfterIt() {
        assertThat(calendar.after(LocalDate.of(2024, 2, 8), 3)).isEqualTo(new Due.On(LocalDate.of(2024, 2, 19)));
        assertThat(calendar.after(LocalDate.of(2018, 12, 28), 2)).isEqualTo(new Due.On(LocalDate.of(2019, 1, 2)));
        assertThat(calendar.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo(new Due.UnknownYear(2027));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
