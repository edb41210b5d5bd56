package org.tworivers.solver.pairs.flow;

/// What units on links are worth: on each link those of a range the same, others nothing.
public interface Objective {
    /// What a unit of the range is worth on the link; 0 or above.
    long reward(int link);

    /// The first unit that is worth it, counted from 0. In every circulation that is best so far a link either has all
    /// units below, or none from here on.
    int from(int link);

    /// The first unit that is worth nothing again.
    int until(int link);
}
