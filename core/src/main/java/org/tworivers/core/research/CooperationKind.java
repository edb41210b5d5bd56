package org.tworivers.core.research;

import java.util.Locale;

/// What several organisations do together.
public enum CooperationKind {
    INSTITUTE,
    PROJECT,
    CONTRACT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static CooperationKind parse(String word) {
        for (CooperationKind each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("kind (" + word + ") must be one of the words of kind. Maybe project.");
    }
}
