package org.tworivers.core.parks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is stated of a park for a year.
public enum YearMeasure {
    /// Output at current prices, in ten thousand yuan.
    OUTPUT,
    /// Taxes paid by its firms, in ten thousand yuan.
    TAX,
    /// Land in use by its firms, in mu.
    LAND;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The stable word of files and the journal.
    public String word() {
        return word;
    }

    /// Reads a word.
    public static YearMeasure parse(String word) {
        for (YearMeasure each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("measure (" + word + ") must be one of "
                + Arrays.stream(values()).map(YearMeasure::word).collect(Collectors.joining(", "))
                + ". Maybe it is misspelt.");
    }
}
