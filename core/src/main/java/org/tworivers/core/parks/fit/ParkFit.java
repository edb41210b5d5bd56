package org.tworivers.core.parks.fit;

import java.util.List;

/// How a park suits somebody: what each gate says, and the parts of the score.
///
/// @param parts in the order of [org.tworivers.core.parks.Part]; empty when a gate blocks
public record ParkFit(Seeker seeker, Site site, List<GateFinding> gates, List<PartScore> parts, Score score) {
    public ParkFit {
        gates = List.copyOf(gates);
        parts = List.copyOf(parts);
    }

    /// Whether a gate lets them not through; then there is no score.
    public boolean isBlocked() {
        return gates.stream().anyMatch(GateFinding::blocks);
    }
}
