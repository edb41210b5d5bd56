package org.tworivers.solver.pairs;

import java.util.List;

/// What it would cost to have a pair that was left out: the best choice with it beside the best of all, by
/// promised seats and priorities. Of equally good ones any; fairness is not looked at.
///
/// @param promised so many promised seats fewer would be kept; 0 or above
/// @param priority so much less the sum of priorities would be; 0 or above if no promised seat is lost, else it may
///     even be a gain, below 0
/// @param out chosen pairs that would no longer be, ascending
/// @param in pairs that would be chosen besides, ascending; the pair itself is one of them
public record Inclusion(long promised, long priority, List<Integer> out, List<Integer> in) {
    public Inclusion {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }
}
