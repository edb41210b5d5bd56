package org.tworivers.bench.meetings.timefold;

import java.util.BitSet;

/// When a party is busy, and how many of its talks are at the same time as another.
///
/// @param busy slots; not to be changed
public record Week(BitSet busy, int clashes) {}
