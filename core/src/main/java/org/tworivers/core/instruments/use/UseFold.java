package org.tworivers.core.instruments.use;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Period;

/// Counts what one instrument was used for in a time. A use that lies only partly in it counts with that part.
public final class UseFold {
    private final InstrumentCourse course;
    private final Period period;
    private final Map<LocalDate, List<Span>> availableOn = new HashMap<>();
    private long available;
    private long used;
    private long outside;
    private long open;

    private UseFold(InstrumentCourse course, Period period) {
        this.course = course;
        this.period = period;
    }

    /// The counts.
    ///
    /// @param period both end days included
    /// @param bookings of the instrument, in any order
    public static UseCounts count(InstrumentCourse course, Period period, Iterable<BookingLine> bookings) {
        UseFold fold = new UseFold(course, period);
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            for (Span each : fold.available(day)) {
                fold.available += each.minutes();
            }
        }
        bookings.forEach(each -> each.used().ifPresent(span -> fold.add(span, each.outside())));
        return UseCounts.of(fold.available, fold.used, fold.outside, fold.open);
    }

    private List<Span> available(LocalDate day) {
        return availableOn.computeIfAbsent(day, course::available);
    }

    private void add(Span use, boolean isOutside) {
        for (LocalDate day = use.from().toLocalDate(); !day.isAfter(use.lastDay()); day = day.plusDays(1)) {
            if (day.isBefore(period.from()) || day.isAfter(period.to())) {
                continue;
            }
            long minutes = use.shared(Span.of(day));
            used += minutes;
            outside += isOutside ? minutes : 0;
            for (Span each : available(day)) {
                open += each.shared(use);
            }
        }
    }
}
