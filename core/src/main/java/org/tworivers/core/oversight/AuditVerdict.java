package org.tworivers.core.oversight;

import java.util.Locale;

/// What an auditor found of a claimed fact.
public enum AuditVerdict {
    /// It is as claimed.
    CONFIRMED,
    /// Of an amount only a part was found.
    PARTLY,
    /// Nothing shows it.
    NOT_FOUND;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static AuditVerdict parse(String word) {
        for (AuditVerdict verdict : values()) {
            if (verdict.word.equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException(
                "verdict (" + word + ") must be confirmed, partly or not-found. Maybe confirmed.");
    }
}
