package org.tworivers.core.journal;

import java.time.Instant;

/// The end of the journal at some moment. Kept outside the store, it is proof of all that came before.
///
/// @param sequence number of the last entry, 0 when there is none
/// @param hash its hash, [Chain#ROOT] when there is none
/// @param recordedAt when it was recorded, 1970-01-01T00:00Z when there is none
public record Head(long sequence, String hash, Instant recordedAt) {
    /// The head of an empty journal.
    public static final Head EMPTY = new Head(0, Chain.ROOT, Instant.EPOCH);
}
