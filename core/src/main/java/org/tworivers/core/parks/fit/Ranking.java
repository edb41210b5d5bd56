package org.tworivers.core.parks.fit;

import java.util.List;
import java.util.Optional;

/// Parks in the order in which they suit somebody, or those who look for a place in the order in which they suit a
/// park.
///
/// @param open those whom no gate blocks, the best first; equals by name of park and firm
/// @param blocked the others
public record Ranking(List<ParkFit> open, List<ParkFit> blocked) {
    public Ranking {
        open = List.copyOf(open);
        blocked = List.copyOf(blocked);
    }

    /// The first.
    public Optional<ParkFit> findWinner() {
        return open.stream().findFirst();
    }

    /// The second.
    public Optional<ParkFit> findRunnerUp() {
        return open.stream().skip(1).findFirst();
    }
}
