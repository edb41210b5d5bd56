package org.tworivers.core.aftercare;

import java.util.Locale;

/// What a case is about.
public enum CaseKind {
    LAND,
    UTILITIES,
    TRANSPORT,
    LABOUR,
    FINANCE,
    TAX,
    SUBSIDY,
    PERMIT,
    ENVIRONMENT,
    DISPUTE,
    OTHER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static CaseKind parse(String word) {
        for (CaseKind each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("kind (" + word + ") must be one of the words of kind. Maybe other.");
    }
}
