package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// How long a time cases are counted together for, by the day on which they were raised.
public enum Cohort {
    MONTH,
    QUARTER,
    YEAR;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static Cohort parse(String word) {
        for (Cohort cohort : values()) {
            if (cohort.word.equals(word)) {
                return cohort;
            }
        }
        throw new IllegalArgumentException("cohort (" + word + ") must be month, quarter or year. Maybe quarter.");
    }

    /// The one that a day lies in: `2017-05`, `2017-Q2` or `2017`. In the order of time as texts.
    public String of(LocalDate day) {
        return switch (this) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
