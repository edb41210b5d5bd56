package org.tworivers.core.energy;

/// How energy is told as coal equivalent. Electricity by supply counts three times what it counts by heat, so the
/// convention stands with every number.
public enum Convention {
    /// By the heat it gives (当量).
    HEAT("heat"),
    /// By the coal burned to supply it (等价).
    SUPPLY("supply");

    private final String word;

    Convention(String word) {
        this.word = word;
    }

    /// The word used in files and options.
    public String word() {
        return word;
    }

    /// Reads `heat` or `supply`.
    public static Convention parse(String word) {
        for (Convention each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("convention (" + word + ") must be heat or supply. Maybe heat.");
    }
}
