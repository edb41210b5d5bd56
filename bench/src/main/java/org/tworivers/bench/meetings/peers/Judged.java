package org.tworivers.bench.meetings.peers;

import java.util.stream.IntStream;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// A timetable as the independent check sees it; nobody's own figures are believed.
///
/// @param feasible whether all constraints hold
/// @param value of the event's first objective; says nothing when a constraint is broken
/// @param missing required meetings that have no slot
/// @param broken constraints broken otherwise
public record Judged(boolean feasible, long value, long missing, long broken) {
    public static Judged of(MeetingProblem problem, Timetable timetable) {
        TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
        long missing = IntStream.range(0, problem.meetings())
                .filter(m -> problem.meeting(m).required() && !timetable.isPlaced(m))
                .count();
        long value = report.values().getOrDefault(problem.objectives().getFirst(), 0L);
        return new Judged(
                report.isFeasible(), value, missing, report.violations().size() - missing);
    }
}
