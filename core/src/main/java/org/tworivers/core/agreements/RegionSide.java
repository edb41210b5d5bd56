package org.tworivers.core.agreements;

import java.util.Locale;

/// One of the two regions that build a park together.
public enum RegionSide {
    /// Where the park lies.
    HOST,
    /// Where its firms come from.
    SOURCE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word, which also names its share in terms.
    public String word() {
        return word;
    }

    /// The other one.
    public RegionSide other() {
        return this == HOST ? SOURCE : HOST;
    }

    /// Reads a word.
    public static RegionSide parse(String word) {
        for (RegionSide side : values()) {
            if (side.word.equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("side (" + word + ") must be host or source. Maybe host.");
    }
}
