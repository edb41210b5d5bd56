package org.tworivers.solver.timetable;

/// Why a described event is none: found before anything is searched.
///
/// @param code what is wrong
/// @param subject the index of what it is about: a meeting, a participant, a slot or a group, as the code says
/// @param value what was given
/// @param advice what must be, and what may help
public record Fault(Code code, int subject, int value, String advice) {
    /// What can be wrong.
    public enum Code {
        /// The event has no slot.
        NO_SLOTS,
        /// A group (subject) has a day before the one before it, or begins a day and is said to be adjacent.
        DAYS,
        /// A slot (subject) has fewer than no tables.
        TABLES,
        /// A participant (subject) has availability for another number of slots.
        AVAILABILITY,
        /// A meeting (subject) names a participant that does not exist.
        UNKNOWN_PARTICIPANT,
        /// A meeting (subject) of a participant with itself.
        SELF_MEETING,
        /// A meeting (subject) with a priority below 0.
        PRIORITY,
        /// A required or fixed meeting (subject) that has no slot in which it may be and both are available.
        NO_SLOT_LEFT,
        /// A meeting (subject) is fixed to a slot that does not exist, or in which it cannot be.
        FIXED_SLOT,
        /// A meeting (subject) is fixed to a table that does not exist or is not open then.
        FIXED_TABLE,
        /// A locked meeting (subject) without a slot.
        LOCKED_NOWHERE,
        /// A meeting (subject) names a pool of interpreters that does not exist.
        UNKNOWN_POOL,
        /// A precedence names a meeting (value) that does not exist.
        UNKNOWN_MEETING,
        /// A meeting (subject) must be before itself, maybe by way of others.
        PRECEDENCE_CIRCLE,
        /// The fairness is below 0.
        FAIRNESS,
        /// An objective is named twice, none is named, or moved meetings are to be counted from no timetable.
        OBJECTIVES
    }

    @Override
    public String toString() {
        return code + " " + subject + " (" + value + "): " + advice;
    }
}
