package org.tworivers.app.work.events;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.shared.Rejection;

/// A row of an imported file with what it is to what is recorded.
///
/// @param line the line or row of the file
/// @param label whom it is about
/// @param changes the titles of the columns in which it says something new
/// @param faults why it is not taken; the field of each is the title of a column
public record JudgedRow(long line, Verdict verdict, String label, List<String> changes, List<Rejection> faults) {
    public JudgedRow {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /// What a row is.
    public enum Verdict {
        /// Nothing is recorded of it.
        NEW,
        /// It says otherwise than what is recorded.
        CHANGED,
        /// It says what is recorded.
        SAME,
        /// It is not taken.
        REJECTED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    static JudgedRow rejected(long line, String label, List<Rejection> faults) {
        return new JudgedRow(line, Verdict.REJECTED, label, List.of(), faults);
    }
}
