package org.tworivers.app.render.agendas;

import java.util.List;

/// What lies on a table: who meets there, by time.
///
/// @param table its label, such as A12
/// @param hall the zone in which it stands; may be empty
public record TableSheet(String table, String hall, List<Sitting> sittings) {
    public TableSheet {
        sittings = List.copyOf(sittings);
    }
}
