package org.tworivers.core.attraction.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.shared.Names;

/// How long a step of a lead may take, while the rule is in force.
///
/// @param number at least 1
/// @param from the first day on which a clock may begin under it
/// @param until the last such day; nothing while it is in force
/// @param source who says so, by language
public record ClockRule(Kind kind, int number, Unit unit, LocalDate from, Optional<LocalDate> until, Names source) {
    public ClockRule {
        if (number < 1) {
            throw new IllegalArgumentException("number (" + number + ") must be at least 1. Maybe 1.");
        }
    }

    /// The steps that have a clock. The order is that of the work.
    public enum Kind {
        /// From the day the lead was found until the firm is answered.
        ANSWER,
        /// From there until it is judged whether the place suits the firm.
        JUDGEMENT,
        /// The same, when experts are asked.
        EXPERT_JUDGEMENT,
        /// From there until the firm is told.
        FEEDBACK,
        /// From there, and from each progress on, until the next.
        PROGRESS;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Reads the lower-case word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("clock (" + word
                    + ") must be answer, judgement, expert-judgement, feedback or progress. Maybe answer.");
        }
    }

    /// What is counted.
    public enum Unit {
        /// Working days; the day on which it begins does not count.
        WORKING_DAYS,
        /// Weeks of seven days: the same day of the week, working day or not.
        WEEKS;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Reads the lower-case word.
        public static Unit parse(String word) {
            for (Unit unit : values()) {
                if (unit.word.equals(word)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException(
                    "unit (" + word + ") must be working-days or weeks. Maybe working-days.");
        }
    }

    /// Whether a clock that begins on a day runs by it.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
