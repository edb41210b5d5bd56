package org.tworivers.core.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A span of calendar days; both end days belong to it.
///
/// @param from first day, inclusive
/// @param to last day, inclusive, not before `from`
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "to (" + to + ") must not be before from (" + from + "). Maybe the two are swapped.");
        }
    }

    /// Whether the whole span of a stated day lies within.
    public boolean surelyContains(Day day) {
        return day.isDated() && !day.first().isBefore(from) && !day.last().isAfter(to);
    }

    /// How many calendar months it touches: 1 for a month, 12 for a year.
    public long months() {
        return YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    }

    /// As people state it: a year or month where it is exactly one, a day, else both end days with a slash.
    public String stated() {
        for (Day day : List.of(Day.ofYear(from.getYear()), Day.of(YearMonth.from(from)), Day.of(from))) {
            if (day.first().equals(from) && day.last().equals(to)) {
                return day.toString();
            }
        }
        return from + "/" + to;
    }
}
