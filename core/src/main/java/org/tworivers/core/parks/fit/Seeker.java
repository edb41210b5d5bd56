package org.tworivers.core.parks.fit;

import java.util.List;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.shared.Code;

/// Who looks for a place.
///
/// @param sectors its sector and those above it; empty when that is not known
/// @param origins where it comes from and what lies above; empty when that is not known
public record Seeker(SiteWish wish, List<Code> sectors, List<Code> origins) {
    public Seeker {
        sectors = List.copyOf(sectors);
        origins = List.copyOf(origins);
    }

    /// Whether it is of one of these sectors, or of one under them.
    boolean isOf(List<Code> asked) {
        for (Code sector : sectors) {
            if (asked.contains(sector)) {
                return true;
            }
        }
        return false;
    }
}
