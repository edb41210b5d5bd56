package org.tworivers.app.render.agendas;

import java.time.Instant;
import java.time.LocalDateTime;

/// A meeting as one of its two participants reads it.
///
/// @param uid stays the same for as long as the meeting does, whatever becomes of it; unique the world over
/// @param sequence goes up with each change that a calendar must take over, from 0
/// @param begins by the clock of the venue, as is `ends`
/// @param table its label, such as A12
/// @param hall the zone in which the table stands; may be empty
/// @param note such as the languages an interpreter is there for; may be empty
/// @param changed when it last became what it is here
public record Talk(
        String uid,
        int sequence,
        LocalDateTime begins,
        LocalDateTime ends,
        String table,
        String hall,
        String partner,
        String note,
        Instant changed) {
    public Talk {
        if (uid.isBlank()) {
            throw new IllegalArgumentException("uid () must not be blank. Maybe the id of the meeting.");
        }
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException(
                    "ends (" + ends + ") must not be before " + begins + ". Maybe the two were exchanged.");
        }
    }
}
