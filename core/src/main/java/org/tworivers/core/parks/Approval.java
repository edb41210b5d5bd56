package org.tworivers.core.parks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a park may be recognised as or assessed for.
public enum Approval {
    /// Recognised as a chemical park (化工园区认定).
    CHEMICAL_PARK,
    /// The environmental assessment of its plan was reviewed (规划环评审查).
    PLANNING_ASSESSMENT,
    /// Its overall safety risk was assessed (整体性安全风险评价).
    SAFETY_ASSESSMENT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The stable word of files and the journal.
    public String word() {
        return word;
    }

    /// Reads a word.
    public static Approval parse(String word) {
        for (Approval each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("approval (" + word + ") must be one of "
                + Arrays.stream(values()).map(Approval::word).collect(Collectors.joining(", "))
                + ". Maybe it is misspelt.");
    }
}
