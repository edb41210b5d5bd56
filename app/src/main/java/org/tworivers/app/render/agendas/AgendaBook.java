package org.tworivers.app.render.agendas;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// All agendas of an event as they were published together.
///
/// @param zone of the venue's clock, by which all times are
/// @param version counts what was published, from 1
/// @param illustrative whether it is made up for demonstration; everything that is handed on says so
/// @param agendas in the order in which they are printed, as are `tables`
public record AgendaBook(
        String event,
        String venue,
        ZoneId zone,
        int version,
        Instant published,
        boolean illustrative,
        List<Agenda> agendas,
        List<TableSheet> tables) {
    public AgendaBook {
        agendas = List.copyOf(agendas);
        tables = List.copyOf(tables);
    }
}
