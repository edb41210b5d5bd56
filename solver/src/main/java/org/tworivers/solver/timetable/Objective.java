package org.tworivers.solver.timetable;

/// What is made small. An event has a list of them, and an earlier one is never traded for a later one.
public enum Objective {
    /// The sum of the priorities of optional meetings that are left out.
    UNSCHEDULED,
    /// Breaks: maximal groups of idle slots between two meetings of a participant, within slots that are adjacent
    /// (Bofill and others, JAIR 74, 2022). A slot is idle for a participant when none of its representatives meets.
    BREAKS,
    /// Idle slots between the first and the last meeting of a participant, within slots that are adjacent.
    IDLE,
    /// The idle slots of the participant with most, less those of the participant with fewest.
    IDLE_RANGE,
    /// How often two meetings of one participant that follow each other within adjacent slots are at different tables;
    /// counted for participants with one representative.
    TABLE_CHANGES,
    /// Meetings of the timetable before that are now in another slot, at another table, or nowhere.
    MOVED
}
