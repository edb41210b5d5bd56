package org.tworivers.app.render.agendas;

import java.time.LocalDateTime;

/// A meeting as the table reads it: who sits there.
///
/// @param begins by the clock of the venue, as is `ends`
/// @param note may be empty
public record Sitting(LocalDateTime begins, LocalDateTime ends, String first, String second, String note) {}
