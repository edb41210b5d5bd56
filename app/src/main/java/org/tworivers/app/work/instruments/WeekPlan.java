package org.tworivers.app.work.instruments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.Span;

/// The week of an instrument.
///
/// @param monday its first day
/// @param lines the bookings that some minute of it is of, in the order of the clock: those that stand, and those that
///     wait
public record WeekPlan(InstrumentCourse course, LocalDate monday, List<BookingLine> lines) {
    /// Who books begins on a quarter of an hour, so that there is time to fill in the form.
    private static final int QUARTER = 15;

    /// The times of a day that nobody has.
    ///
    /// @param ahead those that can still be booked
    /// @param over those that are over
    public record Free(List<Span> ahead, List<Span> over) {}

    public WeekPlan {
        lines = List.copyOf(lines);
    }

    /// Its days.
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            days.add(monday.plusDays(i));
        }
        return days;
    }

    /// The bookings of a day.
    public List<BookingLine> on(LocalDate day) {
        Span whole = Span.of(day);
        return lines.stream().filter(each -> each.span().overlaps(whole)).toList();
    }

    /// The times of a day that nobody has, parted at the next quarter of an hour.
    ///
    /// @param now on the clock of the house
    public Free free(LocalDate day, LocalDateTime now) {
        long next = Math.ceilDiv(Span.minute(now.plusMinutes(1).minusNanos(1)), QUARTER) * QUARTER;
        List<Span> ahead = new ArrayList<>();
        List<Span> over = new ArrayList<>();
        for (Span each : free(day)) {
            if (each.begins() < next) {
                over.add(Span.of(each.begins(), Math.min(each.ends(), next)));
            }
            if (each.ends() > next) {
                ahead.add(Span.of(Math.max(each.begins(), next), each.ends()));
            }
        }
        return new Free(ahead, over);
    }

    /// The times of a day that nobody has, whatever the clock says.
    public List<Span> free(LocalDate day) {
        List<Span> free = new ArrayList<>();
        for (Span open : course.available(day)) {
            long from = open.begins();
            for (BookingLine each : on(day)) {
                if (each.blocks(open)) {
                    if (from < each.span().begins()) {
                        free.add(Span.of(from, each.span().begins()));
                    }
                    from = Math.max(from, each.span().ends());
                }
            }
            if (from < open.ends()) {
                free.add(Span.of(from, open.ends()));
            }
        }
        return free;
    }

    /// The maintenance of a day.
    public List<MaintenanceSet> maintenance(LocalDate day) {
        Span whole = Span.of(day);
        return course.maintenance().stream()
                .filter(each -> each.span().overlaps(whole))
                .toList();
    }
}
