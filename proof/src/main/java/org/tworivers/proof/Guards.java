package org.tworivers.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.Violation;

/// The literals that lift constraints: each constraint's clauses hold unless its guard does. Without
/// guards nothing can be lifted, and the engine gets shorter clauses.
final class Guards {
    private final Clauses clauses;
    private final boolean used;
    private final Map<Violation, Integer> guards = new LinkedHashMap<>();

    private Guards(Clauses clauses, boolean used) {
        this.clauses = clauses;
        this.used = used;
    }

    static Guards none(Clauses clauses) {
        return new Guards(clauses, false);
    }

    static Guards each(Clauses clauses) {
        return new Guards(clauses, true);
    }

    /// Whether constraints can be lifted one by one; nothing may then be added that follows from several.
    boolean areUsed() {
        return used;
    }

    /// The guard of a constraint, [Clauses#FALSE] when it cannot be lifted.
    int of(Constraint constraint, int subject, int slot, List<Integer> meetings) {
        if (!used) {
            return Clauses.FALSE;
        }
        return guards.computeIfAbsent(new Violation(constraint, subject, slot, meetings), key -> clauses.newLiteral());
    }

    /// The guard of a constraint about one meeting alone.
    int of(Constraint constraint, int meeting) {
        return used ? of(constraint, meeting, Meeting.OPEN, List.of(meeting)) : Clauses.FALSE;
    }

    /// Every constraint with its guard, in the order in which they were stated.
    Map<Violation, Integer> all() {
        return Map.copyOf(guards);
    }
}
