package org.tworivers.app.render.agendas;

import java.util.List;

/// Whom one participant meets, when and where.
///
/// @param participant a key that stays the same
/// @param side a word in the reader's language; may be empty
/// @param link the address under which the agenda is kept up to date; empty for none
/// @param talks those that stand, by time
/// @param cancelled those that were announced once and do not stand any more
public record Agenda(
        String participant, String name, String side, String link, List<Talk> talks, List<Talk> cancelled) {
    public Agenda {
        talks = List.copyOf(talks);
        cancelled = List.copyOf(cancelled);
    }
}
