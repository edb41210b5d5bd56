package org.tworivers.core.energy;

import java.time.LocalDate;
import java.util.Optional;

/// From which day to which something holds; both belong to it.
///
/// @param until the last day, if it is known
public record Validity(LocalDate from, Optional<LocalDate> until) {
    public Validity {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "until (" + until.get() + ") must not be before from (" + from + "). Maybe the two are swapped.");
        }
    }

    /// Whether it holds on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
