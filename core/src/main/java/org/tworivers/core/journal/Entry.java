package org.tworivers.core.journal;

import java.time.Instant;

/// One recorded entry: what was drafted and the envelope that fixes its place.
///
/// @param sequence its place in the journal, from 1, without gaps
/// @param id opaque, unique, never reused
/// @param recordedAt when it was recorded, to the microsecond; never before its predecessor
/// @param origin who recorded it and how
/// @param draft what was recorded
/// @param previousHash the hash of the entry before; [Chain#ROOT] for the first
/// @param hash [Chain#hash] of all of the above
public record Entry(
        long sequence, String id, Instant recordedAt, Origin origin, Draft draft, String previousHash, String hash) {}
