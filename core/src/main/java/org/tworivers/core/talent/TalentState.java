package org.tworivers.core.talent;

import java.util.Locale;

/// How a talent agreement stands on a day.
public enum TalentState {
    /// Its first day lies ahead.
    AHEAD,
    /// It holds.
    RUNNING,
    /// Its term has run out, or it ended before.
    OVER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }
}
