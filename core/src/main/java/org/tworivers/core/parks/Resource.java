package org.tworivers.core.parks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a park has quotas of.
public enum Resource {
    /// Land for building, in mu.
    LAND,
    /// Water, in cubic metres a day.
    WATER,
    /// Energy, in tonnes of coal equivalent a year.
    ENERGY,
    /// Chemical oxygen demand of waste water, in tonnes a year.
    COD,
    /// Nitrogen oxides, in tonnes a year.
    NOX,
    /// Volatile organic compounds, in tonnes a year.
    VOC;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The stable word of files and the journal.
    public String word() {
        return word;
    }

    /// Reads a word.
    public static Resource parse(String word) {
        for (Resource each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("resource (" + word + ") must be one of "
                + Arrays.stream(values()).map(Resource::word).collect(Collectors.joining(", "))
                + ". Maybe it is misspelt.");
    }
}
