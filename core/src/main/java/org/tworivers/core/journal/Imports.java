package org.tworivers.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All imports of the journal.
public interface Imports {
    /// One import.
    ///
    /// @param imported the entry that closed it
    /// @param sequence the sequence of that entry
    /// @param recordedAt when it was recorded
    /// @param recorder opaque id of who imported
    /// @param undoneSequence sequence of the entry that undid it, 0 while it stands
    record Import(
            JournalEntry.Imported imported, long sequence, Instant recordedAt, String recorder, long undoneSequence) {
        /// Whether it still stands.
        public boolean stands() {
            return undoneSequence == 0;
        }
    }

    /// Every import, by order of sequence.
    List<Import> all();

    /// The import of that id.
    Optional<Import> find(String importId);
}
