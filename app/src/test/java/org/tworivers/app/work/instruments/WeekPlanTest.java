package org.tworivers.app.work.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What of a week can still be booked when the clock says so much.
class WeekPlanTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 24);

    private static Span hours(LocalDate day, int from, int until) {
        return new Span(day.atTime(from, 0), day.atTime(until, 0));
    }

    private static WeekPlan week(Span booked) {
        InstrumentStated stated = new InstrumentStated(new Instrument(
                "fatigue",
                true,
                "luoyang",
                Names.of("en", "Fatigue testing machine"),
                Code.NONE,
                new Instrument.Sheet("", "", "", ""),
                List.of(),
                OpeningHours.parse(Map.of("wed", "08:00-18:00", "thu", "08:00-18:00")),
                new Prices(10_000, 20_000, 5_000, 0, 30),
                new Instrument.Rules(false, 480, false),
                LocalDate.of(2017, 1, 1)));
        InstrumentCourse course = InstrumentCourse.of(List.of(Recorded.ahead(1, "r-1", List.of(), stated)))
                .orElseThrow();
        BookingLine line = new BookingLine(
                "b",
                "fatigue",
                BookingState.BOOKED,
                booked,
                "luoyang",
                false,
                "r-1",
                true,
                "",
                true,
                LocalDateTime.of(2017, 5, 20, 9, 0),
                0,
                Optional.empty(),
                0);
        return new WeekPlan(course, DAY.minusDays(2), List.of(line));
    }

    @Test
    void whatOfTodayIsOverIsNotFree() {
        WeekPlan week = week(hours(DAY, 9, 11));
        WeekPlan.Free before = week.free(DAY, DAY.atTime(7, 0));
        assertThat(before.ahead()).containsExactly(hours(DAY, 8, 9), hours(DAY, 11, 18));
        assertThat(before.over()).isEmpty();
        WeekPlan.Free noon = week.free(DAY, DAY.atTime(12, 31, 2));
        assertThat(noon.over()).containsExactly(hours(DAY, 8, 9), new Span(DAY.atTime(11, 0), DAY.atTime(12, 45)));
        assertThat(noon.ahead()).containsExactly(new Span(DAY.atTime(12, 45), DAY.atTime(18, 0)));
        assertThat(week.free(DAY, DAY.atTime(12, 45)).ahead())
                .containsExactly(new Span(DAY.atTime(12, 45), DAY.atTime(18, 0)));
        assertThat(week.free(DAY, DAY.atTime(17, 46)).ahead()).isEmpty();
        assertThat(week.free(DAY, DAY.atTime(23, 59, 59)).over()).containsExactly(hours(DAY, 8, 9), hours(DAY, 11, 18));
    }

    @Test
    void daysAreWhollyOverOrWhollyAhead() {
        WeekPlan week = week(hours(DAY, 9, 11));
        LocalDate next = DAY.plusDays(1);
        assertThat(week.free(next, DAY.atTime(12, 0)).ahead()).containsExactly(hours(next, 8, 18));
        assertThat(week.free(DAY, next.atTime(0, 0)).ahead()).isEmpty();
        assertThat(week.free(DAY, next.atTime(0, 0)).over()).containsExactly(hours(DAY, 8, 9), hours(DAY, 11, 18));
    }
}
