package org.tworivers.core.projects;

import java.time.LocalDate;

/// Which facts count: recorded up to a sequence, holding by a day, counted from a base day.
///
/// @param sequence known-at, as the sequence it resolved to, inclusive
/// @param base first day of counting, inclusive
/// @param asOf last day, inclusive
public record Cut(long sequence, LocalDate base, LocalDate asOf) {
    public Cut {
        if (asOf.isBefore(base)) {
            throw new IllegalArgumentException(
                    "asOf (" + asOf + ") must not be before base (" + base + "). Maybe the two are swapped.");
        }
    }
}
