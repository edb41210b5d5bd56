package org.tworivers.core.parks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// One part of a park's score.
public enum Part {
    /// How concentrated the sector is in the region: its location quotient.
    CONCENTRATION,
    /// How near the region's industries are to the sector: relatedness density.
    RELATEDNESS,
    /// How much of what the sector buys and sells is made or used in the region.
    SUPPLY,
    /// Whether the region stands in a list of clusters of the sector.
    CLUSTER,
    /// How much more land, water and energy is left than asked for.
    ROOM,
    /// Rail, and the way to where the firm comes from.
    LOGISTICS,
    /// An agreement of paired parks with where the firm comes from.
    PAIRING,
    /// What the texts of firm and park have in common.
    TEXT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The stable word of files and the journal.
    public String word() {
        return word;
    }

    /// Reads a word.
    public static Part parse(String word) {
        for (Part each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("part (" + word + ") must be one of "
                + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "))
                + ". Maybe it is misspelt.");
    }
}
