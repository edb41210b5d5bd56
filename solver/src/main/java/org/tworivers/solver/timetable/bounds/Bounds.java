package org.tworivers.solver.timetable.bounds;

import java.util.List;
import java.util.Map;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Violation;

/// What is known of an event before anything is placed.
///
/// @param least by objective, a value that no timetable is below
/// @param conflicts sets of constraints that cannot hold together; when there is one, no timetable keeps all
///     constraints
/// @param idleAlone by participant, the idle slots that it needs even if all others suit it; 0 where they do not matter
public record Bounds(Map<Objective, Long> least, List<Violation> conflicts, List<Integer> idleAlone) {
    public Bounds {
        idleAlone = List.copyOf(idleAlone);
        least = Map.copyOf(least);
        conflicts = List.copyOf(conflicts);
    }

    /// A value that no timetable is below.
    public long least(Objective objective) {
        return least.getOrDefault(objective, 0L);
    }

    /// Whether no timetable keeps all constraints. False says nothing.
    public boolean isImpossible() {
        return !conflicts.isEmpty();
    }
}
