package org.tworivers.core.journal;

import java.util.Locale;

/// Who may see a fact; each wider circle sees less.
public enum Audience {
    /// Everybody.
    PUBLIC,
    /// The two regions that cooperate.
    PARTNER,
    /// The region that recorded it.
    OWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// Reads `public`, `partner` or `own`.
    public static Audience parse(String word) {
        for (Audience audience : values()) {
            if (audience.word().equals(word)) {
                return audience;
            }
        }
        throw new IllegalArgumentException("audience (" + word + ") must be public, partner or own. Maybe own.");
    }

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Whether a reader of this circle may see facts of that one.
    public boolean sees(Audience fact) {
        return fact.compareTo(this) <= 0;
    }
}
