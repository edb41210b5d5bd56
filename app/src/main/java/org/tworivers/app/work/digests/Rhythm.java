package org.tworivers.app.work.digests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// How often somebody wants to be told.
public enum Rhythm {
    /// Each day.
    DAILY,
    /// Each Monday, or the first day after it on which letters go out.
    WEEKLY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word; nothing for any other.
    public static Optional<Rhythm> find(String word) {
        for (Rhythm rhythm : values()) {
            if (rhythm.word.equals(word)) {
                return Optional.of(rhythm);
            }
        }
        return Optional.empty();
    }

    /// Whether a letter is due on a day.
    ///
    /// @param last the day on which it was last looked at
    public boolean isDue(LocalDate last, LocalDate day) {
        return switch (this) {
            case DAILY -> last.isBefore(day);
            case WEEKLY -> last.isBefore(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }
}
