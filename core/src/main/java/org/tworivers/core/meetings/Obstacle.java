package org.tworivers.core.meetings;

import java.util.Optional;

/// Why a meeting cannot stand somewhere in a timetable.
///
/// @param who what it is about: the key of a delegation, a table or a pool of interpreters; empty for the meeting
/// itself
/// @param by the meeting that stands in the way; nothing when none does
public record Obstacle(Kind kind, String who, Optional<Pair> by) {
    /// What stands in the way.
    public enum Kind {
        /// The two have not agreed to meet.
        NOT_AGREED,
        /// A delegation has as many meetings as it may have.
        LIMIT,
        /// There is no such slot.
        SLOT,
        /// A delegation is not there then.
        AWAY,
        /// All representatives of a delegation meet somebody else then.
        BUSY,
        /// All interpreters of a pool are needed elsewhere then.
        INTERPRETERS,
        /// There is no such table for the two.
        TABLE,
        /// Another meeting is at the table then.
        TAKEN,
        /// Every table is taken then.
        TABLES
    }

    /// One that no other meeting makes.
    public static Obstacle of(Kind kind, String who) {
        return new Obstacle(kind, who, Optional.empty());
    }

    static Obstacle by(Kind kind, String who, Pair other) {
        return new Obstacle(kind, who, Optional.of(other));
    }
}
