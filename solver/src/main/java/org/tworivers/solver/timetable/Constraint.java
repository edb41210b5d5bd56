package org.tworivers.solver.timetable;

/// What a timetable must keep to.
public enum Constraint {
    /// A required meeting has a slot.
    REQUIRED,
    /// No more meetings of a participant in a slot than it has representatives.
    REPRESENTATIVES,
    /// A meeting is where it may be.
    ALLOWED,
    /// A participant is there.
    AVAILABILITY,
    /// A fixed meeting is in its slot and at its table.
    FIXED,
    /// No more meetings in a slot than there are open tables; nobody shares one; an own table is used by its owner.
    TABLES,
    /// One meeting is strictly before another.
    PRECEDENCE,
    /// No more meetings in a slot than the pool has interpreters.
    INTERPRETERS,
    /// The breaks of any two participants differ by at most the event's number.
    FAIRNESS
}
