package org.tworivers.core.instruments.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Period;

/// Counts what one instrument was used for in a time. A use that lies only partly in it counts with that part.
public final class UseFold {
    private final long from;
    private final long until;
    /// What is available on each day of the time.
    private final List<List<Minutes>> days = new ArrayList<>();
    private long available;
    private long used;
    private long outside;
    private long open;

    private record Minutes(long begins, long ends) {}

    private UseFold(InstrumentCourse course, Period period) {
        from = Span.of(period.from()).begins();
        until = Span.of(period.to()).ends();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            List<Minutes> on = course.available(day).stream()
                    .map(each -> new Minutes(each.begins(), each.ends()))
                    .toList();
            on.forEach(each -> available += each.ends() - each.begins());
            days.add(on);
        }
    }

    /// The counts.
    ///
    /// @param period both end days included
    /// @param uses of the instrument, in any order
    public static UseCounts count(InstrumentCourse course, Period period, Iterable<Use> uses) {
        UseFold fold = new UseFold(course, period);
        uses.forEach(fold::add);
        return UseCounts.of(fold.available, fold.used, fold.outside, fold.open);
    }

    private void add(Use use) {
        long minutes = use.shared(from, until);
        if (minutes == 0) {
            return;
        }
        used += minutes;
        outside += use.outside() ? minutes : 0;
        long last = (Math.min(use.ends(), until) - 1 - from) / Span.DAY;
        for (long day = (Math.max(use.begins(), from) - from) / Span.DAY; day <= last; day++) {
            for (Minutes each : days.get((int) day)) {
                open += use.shared(each.begins(), each.ends());
            }
        }
    }
}
