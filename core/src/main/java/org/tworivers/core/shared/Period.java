package org.tworivers.core.shared;

import java.time.LocalDate;

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
}
