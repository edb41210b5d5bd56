package org.tworivers.app.work.events;

import java.util.Locale;

/// Where a pair of delegations stands, in one word.
public enum PairState {
    /// Their meeting may stand in a timetable.
    AGREED,
    /// One of them has yet to answer.
    AWAITED,
    /// The last day to answer is over, and one of them had not.
    EXPIRED,
    /// One of them does not want to.
    DECLINED,
    /// Nothing is asked any more, or one of them does not take part.
    NOTHING;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }
}
