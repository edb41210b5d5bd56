package org.tworivers.solver.timetable.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Every placement of a tiny event, judged by the check.
final class BruteForce {
    private final MeetingProblem problem;
    private final int[] slots;
    private final BiConsumer<Timetable, TimetableCheck.Report> onFeasible;

    private BruteForce(MeetingProblem problem, BiConsumer<Timetable, TimetableCheck.Report> onFeasible) {
        this.problem = problem;
        this.onFeasible = onFeasible;
        slots = new int[problem.meetings()];
    }

    static void forEachFeasible(MeetingProblem problem, BiConsumer<Timetable, TimetableCheck.Report> onFeasible) {
        new BruteForce(problem, onFeasible).place(0);
    }

    /// The least values in the order of rank; empty when the event cannot be done.
    static List<Long> best(MeetingProblem problem) {
        long[][] best = {{}};
        forEachFeasible(problem, (timetable, report) -> {
            long[] values = problem.objectives().stream()
                    .mapToLong(objective -> report.values().get(objective))
                    .toArray();
            if (best[0].length == 0 || Arrays.compare(values, best[0]) < 0) {
                best[0] = values;
            }
        });
        return Arrays.stream(best[0]).boxed().toList();
    }

    private void place(int m) {
        if (m == slots.length) {
            Timetable timetable = TableAssignment.of(problem, slots);
            TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
            if (report.isFeasible()) {
                onFeasible.accept(timetable, report);
            }
            return;
        }
        if (!problem.meeting(m).required()) {
            slots[m] = Meeting.OPEN;
            place(m + 1);
        }
        problem.domain(m).stream().forEach(slot -> {
            slots[m] = slot;
            place(m + 1);
        });
    }
}
