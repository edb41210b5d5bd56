package org.tworivers.core.parks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What stands ready in a park.
public enum Supply {
    /// Planned area, in mu.
    AREA,
    /// Water works, in cubic metres a day.
    WATER,
    /// Transformers, in kilovolt-amperes.
    POWER,
    /// Steam, in tonnes an hour.
    HEAT,
    /// Gas, in cubic metres an hour.
    GAS,
    /// Treatment of waste water, in cubic metres a day.
    SEWAGE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The stable word of files and the journal.
    public String word() {
        return word;
    }

    /// Reads a word.
    public static Supply parse(String word) {
        for (Supply each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("supply (" + word + ") must be one of "
                + Arrays.stream(values()).map(Supply::word).collect(Collectors.joining(", "))
                + ". Maybe it is misspelt.");
    }
}
