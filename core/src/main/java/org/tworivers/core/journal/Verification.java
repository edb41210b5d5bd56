package org.tworivers.core.journal;

import java.util.List;
import java.util.stream.Stream;

/// What came of holding a journal against itself and against heads kept outside.
///
/// @param head the last entry that was read and held
/// @param findings what does not hold, the earliest first; none when all holds
public record Verification(Head head, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /// Whether everything holds.
    public boolean holds() {
        return findings.isEmpty();
    }

    /// One thing that does not hold.
    ///
    /// @param kind what sort of thing
    /// @param sequence the entry it was found at
    /// @param entryId the id of that entry, empty when there is no such entry
    /// @param subject what that entry is about, empty when there is no such entry
    /// @param detail what was expected and what was found; never personal data
    public record Finding(Kind kind, long sequence, String entryId, String subject, Detail detail) {}

    /// What was expected and what was found, to be said in a person's language.
    ///
    /// @param word which sentence says it
    /// @param values what the sentence names, in the order that the word tells
    public record Detail(Word word, List<String> values) {
        public Detail {
            values = List.copyOf(values);
        }

        /// A sentence that names these.
        public static Detail of(Word word, Object... values) {
            return new Detail(word, Stream.of(values).map(Object::toString).toList());
        }
    }

    /// The sentences that say why something does not hold.
    public enum Word {
        /// The file is damaged here: what the database says of it.
        FILE_DAMAGED,
        /// The row cannot be read: why.
        ROW_UNREADABLE,
        /// A column does not hold what it should: its name.
        COLUMN_UNREADABLE,
        /// A column is not as it was written: its name.
        COLUMN_CHANGED,
        /// Another entry comes next: the sequence before, the one that comes.
        ENTRY_SKIPPED,
        /// It does not follow the entry before: the hash it follows, the hash of the entry before.
        HASH_UNLINKED,
        /// Its content is not what was hashed: its hash, that of its content.
        HASH_CHANGED,
        /// It was recorded before the entry before: when that was.
        RECORDED_EARLIER,
        /// It has another hash than outside: its hash, the one kept outside.
        HASH_REWRITTEN,
        /// The journal is shorter than outside: its last entry, the one of the head kept outside.
        TAIL_CUT,
        /// The stored head is another: its sequence and hash, sequence and hash of the last entry.
        HEAD_DIFFERS,
        /// Personal data were erased and are there: their commitment.
        PERSONAL_RETURNED,
        /// Personal data are not those that were recorded: their commitment.
        PERSONAL_CHANGED
    }

    /// The sorts of finding.
    public enum Kind {
        /// An entry is not what it was when it was recorded.
        CHANGED,
        /// An entry cannot be read at all.
        UNREADABLE,
        /// An entry is not there, though later ones are.
        MISSING,
        /// An entry is recorded before the one that precedes it.
        OUT_OF_ORDER,
        /// The stored head is not the last entry.
        HEAD_DIFFERS,
        /// The journal is shorter than a head kept outside says: its tail was cut.
        CUT,
        /// The journal has another entry where a head kept outside has its own: it was rewritten.
        REWRITTEN,
        /// Personal data are not those that were recorded, or are there although they were erased.
        PERSONAL_CHANGED
    }
}
