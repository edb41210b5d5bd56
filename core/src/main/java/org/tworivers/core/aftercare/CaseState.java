package org.tworivers.core.aftercare;

import java.util.Locale;

/// How far a case has come. The order is that of the work.
public enum CaseState {
    /// Nobody sees to it yet.
    RAISED,
    /// Its owner sees to it.
    OWNED,
    /// Work on it, and its clock, stand still.
    PAUSED,
    /// Its owner says that it is solved; the firm has not spoken.
    SOLVED,
    /// The firm says so too; nobody has called back.
    CONFIRMED,
    /// Confirmed, and called back by somebody else than who solved it.
    CLOSED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static CaseState parse(String word) {
        for (CaseState each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("state (" + word + ") must be one of the words of state. Maybe raised.");
    }
}
