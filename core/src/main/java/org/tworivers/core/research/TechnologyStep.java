package org.tworivers.core.research;

import java.util.List;
import java.util.Locale;

/// How far a technology was taken in (引进消化吸收再创新), in order.
public enum TechnologyStep {
    /// It came from elsewhere (引进).
    INTRODUCED,
    /// It is understood (消化).
    DIGESTED,
    /// It is mastered and made here (吸收).
    ABSORBED,
    /// Something new was made of it (再创新).
    RE_INNOVATED;

    /// All of them, as they follow each other.
    public static final List<TechnologyStep> IN_ORDER = List.of(values());

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static TechnologyStep parse(String word) {
        for (TechnologyStep each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("step (" + word + ") must be one of the words of step. Maybe introduced.");
    }
}
