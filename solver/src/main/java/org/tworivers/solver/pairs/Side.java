package org.tworivers.solver.pairs;

/// Whoever meets is of one of two sides, and meets those of the other.
public enum Side {
    FIRST,
    SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
