package org.tworivers.app.work.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Tries everything. For tiny events without own tables, whose tables never change the value.
final class ExhaustiveProver implements TimetableProver {
    private static final long NONE = Long.MAX_VALUE;

    private MeetingProblem problem;
    private int[] slots = {};
    private long least = NONE;
    private Timetable best = Timetable.empty(0);

    ExhaustiveProver(MeetingProblem problem) {
        this.problem = problem;
    }

    @Override
    public String name() {
        return "exhaustive";
    }

    @Override
    public boolean accepts(MeetingProblem asked, Objective objective) {
        return objective != Objective.TABLE_CHANGES;
    }

    @Override
    public Verdict atMost(MeetingProblem asked, Objective objective, long limit, Timetable hint, Control control) {
        Optimum optimum = optimise(asked, objective, hint, 0, raised -> {}, control);
        boolean possible = optimum.best() instanceof Verdict.Possible && optimum.bound() <= limit;
        return possible ? optimum.best() : new Verdict.Impossible(List.of());
    }

    @Override
    public Optimum optimise(
            MeetingProblem asked,
            Objective objective,
            Timetable hint,
            long bound,
            LongConsumer raised,
            Control control) {
        problem = asked;
        slots = new int[problem.meetings()];
        least = NONE;
        place(0, objective);
        return least == NONE
                ? new Optimum(new Verdict.Impossible(List.of()), bound)
                : new Optimum(new Verdict.Possible(best), least);
    }

    private void place(int meeting, Objective objective) {
        if (meeting == slots.length) {
            judge(objective);
            return;
        }
        if (!problem.meeting(meeting).required()) {
            slots[meeting] = Meeting.OPEN;
            place(meeting + 1, objective);
        }
        problem.domain(meeting).stream().forEach(slot -> {
            slots[meeting] = slot;
            place(meeting + 1, objective);
        });
    }

    private void judge(Objective objective) {
        int[] taken = new int[problem.slots()];
        int[] tables = new int[slots.length];
        Arrays.fill(tables, Meeting.OPEN);
        for (int m = 0; m < slots.length; m++) {
            if (slots[m] != Meeting.OPEN) {
                tables[m] = taken[slots[m]]++;
            }
        }
        Timetable timetable = Timetable.of(slots, tables);
        TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
        long value = report.values().getOrDefault(objective, NONE);
        if (report.isFeasible() && value < least) {
            least = value;
            best = timetable;
        }
    }
}
