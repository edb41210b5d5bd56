package org.tworivers.solver.pairs;

/// How many pairs a participant may be in.
///
/// @param promised so many it was promised; 0 or above, at most the limit
/// @param limit the most it may be in
public record Quota(Side side, int promised, int limit) {}
