package org.tworivers.solver.timetable;

import java.util.List;

/// One constraint that does not hold, or, from a proof, one of a few that cannot hold together.
///
/// @param constraint which one
/// @param subject what it is about: a meeting, except for [Constraint#REPRESENTATIVES] and [Constraint#FAIRNESS] a
///     participant, for [Constraint#TABLES] a table or [Meeting#OPEN] for all, for [Constraint#INTERPRETERS] a pool
/// @param slot where, or [Meeting#OPEN]
/// @param meetings the meetings concerned, ascending
public record Violation(Constraint constraint, int subject, int slot, List<Integer> meetings) {
    public Violation {
        meetings = List.copyOf(meetings);
    }
}
