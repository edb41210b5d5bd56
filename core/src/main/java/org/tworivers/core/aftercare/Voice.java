package org.tworivers.core.aftercare;

import java.util.Locale;

/// Who says something of a case on the firm's side.
public enum Voice {
    /// The firm itself, signed in.
    FIRM,
    /// Somebody at a desk, for the firm.
    DESK;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static Voice parse(String word) {
        for (Voice each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("voice (" + word + ") must be one of the words of voice. Maybe desk.");
    }
}
