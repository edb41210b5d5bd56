package org.tworivers.core.bulletins;

import java.util.List;
import org.tworivers.core.shared.Code;

/// What a bulletin was asked to cover, beside its dates.
///
/// @param place only projects in this place or under it; [Code#NONE] for all
/// @param sector only projects of this sector or under it; [Code#NONE] for all
/// @param placeLevel level of the places in the table, such as `city`; empty for each place itself
/// @param sectorLevel level of the sectors in the table, such as `division`; empty for each sector itself
/// @param assumptions what whoever asked assumed, in words
public record Scope(Code place, Code sector, String placeLevel, String sectorLevel, List<String> assumptions) {
    public Scope {
        assumptions = List.copyOf(assumptions);
    }
}
