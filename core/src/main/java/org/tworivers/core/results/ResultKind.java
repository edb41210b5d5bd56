package org.tworivers.core.results;

import java.util.Locale;

/// Sorts of result.
public enum ResultKind {
    /// A way to make or do something (技术).
    TECHNOLOGY,
    /// Things that work together as one, such as for a test (试剂盒、成套装置).
    KIT,
    /// A material (材料).
    MATERIAL;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the word.
    public static ResultKind parse(String word) {
        for (ResultKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "kind (" + word + ") must be technology, kit or material. Maybe technology.");
    }
}
