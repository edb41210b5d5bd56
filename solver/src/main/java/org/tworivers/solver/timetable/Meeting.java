package org.tworivers.solver.timetable;

/// One talk to be placed. The constants say what is left open.
///
/// @param first who asked; the host, if both have own tables
/// @param second who was asked; another than the first
/// @param priority what it costs to leave it out when it is optional; 0 or above
/// @param required whether it must be placed
/// @param allowed where it may be placed, whoever is available
/// @param fixedSlot its slot, or [#OPEN]
/// @param fixedTable its free table, from 0, or [#OPEN]
/// @param locked whether it stays where it is when a timetable is mended; it then has a fixed slot
/// @param interpreters the pool that one interpreter is needed from, or [#OPEN]
public record Meeting(
        int first,
        int second,
        int priority,
        boolean required,
        SlotSet allowed,
        int fixedSlot,
        int fixedTable,
        boolean locked,
        int interpreters) {
    /// Not fixed, not needed, not placed.
    public static final int OPEN = -1;

    /// A required meeting that may be anywhere.
    public static Meeting of(int first, int second, SlotSet allowed) {
        return new Meeting(first, second, 1, true, allowed, OPEN, OPEN, false, OPEN);
    }

    public Meeting optional(int cost) {
        return new Meeting(first, second, cost, false, allowed, fixedSlot, fixedTable, locked, interpreters);
    }

    public Meeting withAllowed(SlotSet changed) {
        return new Meeting(first, second, priority, required, changed, fixedSlot, fixedTable, locked, interpreters);
    }

    public Meeting fixedTo(int slot, int table) {
        return new Meeting(first, second, priority, required, allowed, slot, table, locked, interpreters);
    }

    public Meeting lockedTo(int slot, int table) {
        return new Meeting(first, second, priority, required, allowed, slot, table, true, interpreters);
    }

    public Meeting interpretedBy(int pool) {
        return new Meeting(first, second, priority, required, allowed, fixedSlot, fixedTable, locked, pool);
    }

    /// Whether the participant takes part.
    public boolean has(int participant) {
        return first == participant || second == participant;
    }
}
