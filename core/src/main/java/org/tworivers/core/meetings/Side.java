package org.tworivers.core.meetings;

import java.util.Locale;

/// On whose side of a docking meeting somebody stands.
public enum Side {
    /// The region that hosts it.
    HOST,
    /// The region that firms and projects come from.
    SOURCE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the word.
    public static Side parse(String word) {
        for (Side side : values()) {
            if (side.word.equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("side (" + word + ") must be host or source. Maybe host.");
    }
}
