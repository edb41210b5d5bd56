package org.tworivers.core.attraction;

import java.util.Locale;

/// What is done about a lead. The order is that of the work.
public enum LeadStep {
    /// The firm was answered.
    ANSWERED,
    /// Experts are asked, so that judging may take longer.
    EXPERTS_ASKED,
    /// It is judged whether the place suits the firm.
    JUDGED,
    /// The firm was told how it was judged.
    FED_BACK,
    /// Something was done since.
    PROGRESSED,
    /// The firm says that it means to invest.
    INTENDED,
    /// Nothing will come of it.
    CLOSED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word, `fed-back`.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static LeadStep parse(String word) {
        for (LeadStep step : values()) {
            if (step.word.equals(word)) {
                return step;
            }
        }
        throw new IllegalArgumentException("step (" + word + ") must be answered, experts-asked, judged, fed-back,"
                + " progressed, intended or closed. Maybe progressed.");
    }
}
