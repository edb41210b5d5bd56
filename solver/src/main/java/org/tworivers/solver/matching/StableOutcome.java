package org.tworivers.solver.matching;

import java.util.List;

/// A matching in which no seeker and place would both rather have each other, and of all such the one that is best for
/// every seeker.
///
/// @param places by seeker: the index of its place, or [#LEFT_OVER]
public record StableOutcome(List<Integer> places) {
    /// No place.
    public static final int LEFT_OVER = -1;

    public StableOutcome {
        places = List.copyOf(places);
    }
}
