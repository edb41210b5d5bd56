package org.tworivers.core.oversight;

import java.util.Locale;

/// How a promise stands on a day.
public enum PromiseState {
    /// Nothing was said since it was made.
    OPEN,
    /// The unit says that it is at it.
    UNDER_WAY,
    /// The unit says that it was kept; the firm has not spoken.
    CLAIMED,
    /// The firm says that it was kept.
    KEPT,
    /// The firm says that it was not kept.
    DENIED,
    /// It does not hold any more.
    DROPPED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Whether nobody waits for anything any more.
    public boolean isOver() {
        return this == KEPT || this == DROPPED;
    }
}
