package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One line of the ledger of a park's quotas.
///
/// @param park its id
/// @param resource of what
/// @param kind what happens
/// @param amount how much; more than nothing
/// @param holder for whom, as an id; empty where nobody is meant
/// @param day on which it happens
/// @param until the last day of a reservation; nothing for other kinds
/// @param reason why
public record QuotaMove(
        String park,
        Resource resource,
        Kind kind,
        Quantity amount,
        String holder,
        LocalDate day,
        Optional<LocalDate> until,
        String reason) {

    /// What can happen to a quota.
    public enum Kind {
        /// The park gets it.
        GRANT,
        /// It is kept for somebody until a day; after it, it is free again by itself.
        RESERVE,
        /// What was kept for somebody is theirs for good.
        COMMIT,
        /// Somebody gives back: first what is kept for them, then what is theirs.
        RELEASE,
        /// What is free is the park's no longer.
        EXPIRE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The stable word of files and the journal.
        public String word() {
            return word;
        }

        /// Whether it is about somebody.
        public boolean hasHolder() {
            return this == RESERVE || this == COMMIT || this == RELEASE;
        }

        /// Reads a word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "move (" + word + ") must be grant, reserve, commit, release or expire. Maybe reserve.");
        }
    }
}
