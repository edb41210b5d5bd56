package org.tworivers.core.attraction;

import java.util.Locale;

/// How a team came to know of a lead.
public enum LeadSource {
    /// It looked the firm up.
    VISIT,
    /// A docking meeting or another event.
    EVENT,
    /// An industry association or a chamber of commerce.
    ASSOCIATION,
    /// Somebody who is paid for it.
    AGENT,
    /// A firm that is there already named it.
    REFERRAL,
    /// The firm came by itself.
    DIRECT,
    OTHER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static LeadSource parse(String word) {
        for (LeadSource source : values()) {
            if (source.word.equals(word)) {
                return source;
            }
        }
        throw new IllegalArgumentException("source (" + word
                + ") must be visit, event, association, agent, referral, direct or other. Maybe other.");
    }
}
