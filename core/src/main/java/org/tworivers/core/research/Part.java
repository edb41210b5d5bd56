package org.tworivers.core.research;

import java.util.Locale;

/// What an organisation does in something that several do together.
public enum Part {
    /// Set an institute up.
    FOUNDER,
    /// Leads a project.
    LEAD,
    /// Works in a project.
    PARTNER,
    /// Pays for a project.
    FUNDER,
    /// Gives a contract and pays for it.
    CLIENT,
    /// Does what a contract says.
    PROVIDER;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static Part parse(String word) {
        for (Part each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("part (" + word + ") must be one of the words of part. Maybe partner.");
    }
}
