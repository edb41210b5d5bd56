package org.tworivers.core.agreements;

import java.util.List;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A park that two regions build together and whose benefits they share (结对园区, 飞地).
///
/// @param id short and stable
/// @param host where it lies
/// @param source where its firms come from
/// @param agreement id of the strategic agreement it rests on; maybe empty
/// @param parks the parks: ids of organisations, or names
/// @param illustrative whether it is made up for demonstration
public record Pairing(
        String id, Names names, Code host, Code source, String agreement, List<String> parks, boolean illustrative) {
    public Pairing {
        parks = List.copyOf(parks);
    }
}
