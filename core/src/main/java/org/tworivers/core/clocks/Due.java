package org.tworivers.core.clocks;

import java.time.LocalDate;

/// By when something is due, as far as that can be said.
public sealed interface Due {

    /// The last day on which it is in time.
    record On(LocalDate day) implements Due {}

    /// The working days of this year are not known, so nobody can count them.
    record UnknownYear(int year) implements Due {}

    /// The clock stands still; nobody can say by when, only how many working days are left once it goes on.
    record StandsStill(int left) implements Due {}

    /// No rule was in force on the day from which to count.
    record NoRule() implements Due {}
}
