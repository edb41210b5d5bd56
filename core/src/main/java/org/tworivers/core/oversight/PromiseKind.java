package org.tworivers.core.oversight;

import java.util.Locale;

/// What a promise to a firm is about.
public enum PromiseKind {
    LAND,
    TAX,
    SUBSIDY,
    ROAD,
    POWER,
    OTHER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static PromiseKind parse(String word) {
        for (PromiseKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "kind (" + word + ") must be land, tax, subsidy, road, power or other. Maybe land.");
    }
}
