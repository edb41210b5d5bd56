package org.tworivers.core.journal;

import java.time.Instant;
import java.util.List;
import org.tworivers.core.shared.Evidence;

/// What an entry of a room says, with where it stands in the journal.
///
/// @param recorder opaque id of who recorded it
/// @param <E> the entries of the room
public record Recorded<E>(
        long sequence, String entryId, Instant at, String recorder, List<Evidence> evidence, E entry) {
    public Recorded {
        evidence = List.copyOf(evidence);
    }

    /// What the entry says, read from its draft.
    public static <E> Recorded<E> of(Entry entry, E stated) {
        return new Recorded<>(
                entry.sequence(),
                entry.id(),
                entry.recordedAt(),
                entry.origin().recorder(),
                entry.draft().evidence(),
                stated);
    }

    /// An entry that is about to be recorded, for who checks what follows it in the same act.
    public static <E> Recorded<E> ahead(long sequence, String recorder, List<Evidence> evidence, E entry) {
        return new Recorded<>(sequence, "", Instant.EPOCH, recorder, evidence, entry);
    }
}
