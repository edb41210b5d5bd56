package org.tworivers.core.research;

import java.util.Locale;

/// How a posting stands.
public enum PostingState {
    /// Nobody has looked it through yet; only who posted it and the office see it.
    WAITING,
    /// Others see it.
    SHOWN,
    /// It was sent back, with a reason.
    SENT_BACK,
    /// Its last day has passed.
    EXPIRED,
    /// It became a joint project.
    TAKEN,
    /// It was closed, with a reason.
    CLOSED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static PostingState parse(String word) {
        for (PostingState each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("state (" + word + ") must be one of the words of state. Maybe shown.");
    }
}
