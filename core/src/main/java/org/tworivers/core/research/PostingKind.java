package org.tworivers.core.research;

import java.util.Locale;

/// What a posting says.
public enum PostingKind {
    /// A firm looks for a technology.
    NEED,
    /// A laboratory has one.
    OFFER;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static PostingKind parse(String word) {
        for (PostingKind each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("kind (" + word + ") must be one of the words of kind. Maybe need.");
    }
}
