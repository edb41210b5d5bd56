package org.tworivers.core.aftercare;

import java.util.Locale;

/// How much a case presses. The order is that of pressing less.
public enum Urgency {
    /// The plant stands still, or is about to.
    CRITICAL,
    URGENT,
    ORDINARY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static Urgency parse(String word) {
        for (Urgency each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "urgency (" + word + ") must be one of the words of urgency. Maybe ordinary.");
    }
}
