package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import org.tworivers.core.shared.Names;

/// How many working days a step of a case may take, while the rule is in force.
///
/// @param number at least 1
/// @param from the first day on which a clock may begin under it
/// @param until the last such day; nothing while it is in force
/// @param source who says so, by language
public record CaseClockRule(
        CaseClock.Kind kind, Urgency urgency, int number, LocalDate from, Optional<LocalDate> until, Names source) {
    public CaseClockRule {
        if (number < 1) {
            throw new IllegalArgumentException("number (" + number + ") must be at least 1. Maybe 1.");
        }
    }

    /// Whether a clock of a case that begins on a day runs by it.
    boolean holds(CaseClock.Kind asked, Urgency pressing, LocalDate day) {
        return kind == asked
                && urgency == pressing
                && !day.isBefore(from)
                && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
