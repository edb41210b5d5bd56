package org.tworivers.solver.pairs;

/// A pair that was not chosen, and who has no seat left for it. One of the two always is full: else it would
/// have been chosen.
public record LeftOut(int pair, Full full) {
    /// Who is in as many pairs as its limit allows.
    public enum Full {
        FIRST,
        SECOND,
        BOTH
    }
}
