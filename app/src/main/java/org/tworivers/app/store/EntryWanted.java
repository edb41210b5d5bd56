package org.tworivers.app.store;

import org.tworivers.core.journal.Audience;

/// Which entries a reader of the journal looks for.
///
/// @param reader the circle they belong to: only what it may see is found
/// @param recorder opaque id of who recorded; empty for all
/// @param type their type, such as `projects.stated`; empty for all
/// @param subject what they are about, such as `project:mill`; empty for all
/// @param importId the import they belong to; empty for all
/// @param from the first sequence
/// @param to the last sequence, which belongs to it; before `from` when there are none
public record EntryWanted(
        Audience reader, String recorder, String type, String subject, String importId, long from, long to) {
    /// All that a circle may see.
    public static EntryWanted all(Audience reader) {
        return new EntryWanted(reader, "", "", "", "", 1, Long.MAX_VALUE);
    }

    /// The same, no later than a sequence.
    public EntryWanted until(long sequence) {
        return new EntryWanted(reader, recorder, type, subject, importId, from, Math.min(to, sequence));
    }
}
