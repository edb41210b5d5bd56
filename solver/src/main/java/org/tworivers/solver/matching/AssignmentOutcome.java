package org.tworivers.solver.matching;

import java.util.List;

/// An assignment that places most seekers at the least cost, and what proves it.
///
/// @param places by seeker: the index of its place, or [#LEFT_OVER]
/// @param placed how many seekers have a place
/// @param cost the sum of the costs of those placed
/// @param prices by place, 0 or above: what the last seat there is worth to those who have none of its seats. No
///     assignment costs less than the sum over seekers of the least of cost + price, or of being left over, less each
///     price times the capacity (duality of linear programs); this one costs just that
public record AssignmentOutcome(List<Integer> places, int placed, long cost, List<Long> prices) {
    /// No place.
    public static final int LEFT_OVER = -1;

    public AssignmentOutcome {
        places = List.copyOf(places);
        prices = List.copyOf(prices);
    }
}
