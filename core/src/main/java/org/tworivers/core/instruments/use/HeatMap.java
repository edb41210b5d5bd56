package org.tworivers.core.instruments.use;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Period;

/// How much of each hour of the week instruments were used in a time, of how much they could be.
public final class HeatMap {
    /// Hours of a day.
    public static final int HOURS = 24;

    private static final int DAYS = DayOfWeek.values().length;
    private static final int HOUR = 60;
    /// The row of the first of January 1970, a Thursday.
    private static final int FIRST_DAY = 3;

    private final long[][] used = new long[DAYS][HOURS];
    private final long[][] available = new long[DAYS][HOURS];

    /// Adds what one instrument was used in a time, both end days included.
    public void add(InstrumentCourse course, Period period, Iterable<Use> uses) {
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            course.available(day).forEach(each -> add(available, each.begins(), each.ends()));
        }
        long from = Span.of(period.from()).begins();
        long until = Span.of(period.to()).ends();
        uses.forEach(use -> add(used, Math.max(use.begins(), from), Math.min(use.ends(), until)));
    }

    private static void add(long[][] cells, long from, long until) {
        long minute = from;
        while (minute < until) {
            long next = Math.min(until, (Math.floorDiv(minute, (long) HOUR) + 1) * HOUR);
            long day = Math.floorDiv(minute, (long) Span.DAY);
            int hour = (int) (Math.floorMod(minute, (long) Span.DAY) / HOUR);
            cells[(int) Math.floorMod(day + FIRST_DAY, (long) DAYS)][hour] += next - minute;
            minute = next;
        }
    }

    private static int row(DayOfWeek day) {
        return day.getValue() - 1;
    }

    /// Minutes of use in an hour of the week, all weeks together.
    public long used(DayOfWeek day, int hour) {
        return used[row(day)][hour];
    }

    /// Minutes in which it could be used.
    public long available(DayOfWeek day, int hour) {
        return available[row(day)][hour];
    }

    /// How much was used of what could be; nothing when it was never open then.
    public Optional<Ratio> share(DayOfWeek day, int hour) {
        long whole = available(day, hour);
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(Math.min(used(day, hour), whole), whole));
    }

    /// Whether an hour of the day was open on any day of the week.
    public boolean isOpen(int hour) {
        for (long[] day : available) {
            if (day[hour] > 0) {
                return true;
            }
        }
        return false;
    }
}
