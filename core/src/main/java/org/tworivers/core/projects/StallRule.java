package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.Optional;
import org.tworivers.core.shared.Names;

/// When an undertaken project of a stage counts as stalled by inference: no signing, stage, receipt, status or site
/// visit has been on record for so many months, and it neither produces nor is on record as stalled or ended. An
/// inference is shown for somebody to look at; it never becomes a fact by itself.
///
/// Global Energy Monitor infers "shelved" in the same way, after two years without news.
///
/// @param stage the furthest stage that the project has reached; signed when none further is known
/// @param months how long nothing may be on record, at least 1
/// @param from the first as-of day on which the rule is in force
/// @param until the last such day; nothing while it is in force
/// @param source who says so, or that it is assumed, by language
public record StallRule(Stage stage, int months, LocalDate from, Optional<LocalDate> until, Names source) {
    public StallRule {
        if (months < 1) {
            throw new IllegalArgumentException("months (" + months + ") must be at least 1. Maybe 12.");
        }
    }

    /// The first day on which a project is stalled by it.
    ///
    /// @param news the last day of news of it
    public LocalDate stalledFrom(LocalDate news) {
        LocalDate day = news.plusMonths(months);
        while (day.minusMonths(months).isBefore(news)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Whether it is in force on a day.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
