package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// Somebody may use a result that is not theirs.
///
/// @param key short, and unlike that of any other licence of the result
/// @param to id of the organisation that may
/// @param until its last day; undated when it has no end
/// @param amount what it costs over its whole term, where that is stated
public record Licence(String key, String to, Kind kind, Day until, Optional<Money> amount) {

    /// How many may use it beside that one (patent law knows these).
    public enum Kind {
        /// That one alone, and not even the owner (独占许可).
        EXCLUSIVE,
        /// That one and the owner (排他许可).
        SOLE,
        /// Others too (普通许可).
        ORDINARY;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Reads the word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "kind (" + word + ") must be exclusive, sole or ordinary. Maybe ordinary.");
        }
    }

    /// Whether its term has run out by a day.
    boolean isOver(LocalDate asOf) {
        return until.isDated() && until.last().isBefore(asOf);
    }
}
