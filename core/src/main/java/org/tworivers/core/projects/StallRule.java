package org.tworivers.core.projects;

import java.time.LocalDate;

/// When an undertaken project counts as stalled by inference: nothing has been on record for so many months, neither
/// signing nor stage, receipt nor status, and it neither produces nor is on record as stalled or ended. An inference is
/// shown for somebody to look at; it never becomes a fact by itself.
///
/// Global Energy Monitor infers "shelved" in the same way, after two years without news.
///
/// @param monthsToStart how long nothing may be on record before work has begun
/// @param monthsAtWork how long after that
public record StallRule(int monthsToStart, int monthsAtWork) {
    /// One year until work begins, two after: an assumption, as long as nobody says otherwise.
    public static final StallRule USUAL = new StallRule(12, 24);

    public StallRule {
        if (monthsToStart < 1 || monthsAtWork < 1) {
            throw new IllegalArgumentException(
                    "months (" + monthsToStart + ", " + monthsAtWork + ") must be at least 1. Maybe 12 and 24.");
        }
    }

    /// The last day of news with which a project is still stalled; with later news it is not.
    LocalDate latestNews(LocalDate asOf, boolean begun) {
        return asOf.minusMonths(begun ? monthsAtWork : monthsToStart);
    }
}
