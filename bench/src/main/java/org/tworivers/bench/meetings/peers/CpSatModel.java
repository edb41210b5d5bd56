package org.tworivers.bench.meetings.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// An event for CP-SAT.
///
/// One literal a meeting and slot, exactly one of each meeting; one literal says that a participant is busy in a slot,
/// which makes its meetings there at most one; busy slots of a participant are as many as its meetings (implied, but
/// it strengthens the relaxation). Precedence slot by slot, not by numbers, for the same reason.
///
/// Breaks: busy slots after an idle one, less one for each segment with a meeting. Idle slots: from the first to the
/// last meeting of a segment, less the busy ones. To say "has begun" and "goes on" slot by slot instead proved more (52
/// of 56 rather than 0 at 200/2000/24/100) and found less (599 rather than 318 in 40 s); without the busy slots counted
/// nothing was found in that time.
final class CpSatModel {
    private final MeetingProblem problem;
    private final CpModel model = new CpModel();
    private final int[][] choices;
    private final BoolVar[][] at;
    private final Literal[][] busy;

    CpSatModel(MeetingProblem problem) {
        this.problem = problem;
        choices = new int[problem.meetings()][];
        at = new BoolVar[problem.meetings()][];
        busy = new Literal[problem.participants()][problem.slots()];
        placeMeetings();
        for (int p = 0; p < busy.length; p++) {
            keepApart(p);
        }
        limitTables();
        problem.precedences().forEach(this::order);
        minimise();
    }

    CpModel model() {
        return model;
    }

    /// Where to begin; meetings without a slot are left open.
    void hint(int[] slots) {
        for (int m = 0; m < at.length; m++) {
            for (int i = 0; i < at[m].length && slots[m] != Meeting.OPEN; i++) {
                model.addHint(at[m][i], choices[m][i] == slots[m]);
            }
        }
    }

    /// The slots of the solution found.
    int[] slots(CpSolver solver) {
        int[] slots = new int[at.length];
        for (int m = 0; m < at.length; m++) {
            for (int i = 0; i < at[m].length; i++) {
                slots[m] = solver.booleanValue(at[m][i]) ? choices[m][i] : slots[m];
            }
        }
        return slots;
    }

    private void placeMeetings() {
        for (int m = 0; m < at.length; m++) {
            choices[m] = problem.domain(m).stream().toArray();
            at[m] = new BoolVar[choices[m].length];
            Arrays.setAll(at[m], i -> model.newBoolVar(""));
            model.addExactlyOne(at[m]);
        }
    }

    private void keepApart(int p) {
        int[] own = problem.meetingsOf(p);
        for (int slot = 0; slot < problem.slots(); slot++) {
            List<Literal> together = at(own, slot);
            if (together.isEmpty()) {
                busy[p][slot] = model.falseLiteral();
            } else {
                busy[p][slot] = model.newBoolVar("");
                together.add(busy[p][slot].not());
                model.addExactlyOne(together);
            }
        }
        model.addEquality(LinearExpr.sum(busy[p]), own.length);
    }

    /// That meetings are in a slot; those that cannot be are left out.
    private List<Literal> at(int[] meetings, int slot) {
        List<Literal> literals = new ArrayList<>();
        for (int m : meetings) {
            int i = Arrays.binarySearch(choices[m], slot);
            if (i >= 0) {
                literals.add(at[m][i]);
            }
        }
        return literals;
    }

    private void limitTables() {
        int[] all = IntStream.range(0, at.length).toArray();
        for (int slot = 0; slot < problem.slots(); slot++) {
            Literal[] together = at(all, slot).toArray(Literal[]::new);
            if (together.length > problem.openTables(slot)) {
                model.addLessOrEqual(LinearExpr.sum(together), problem.openTables(slot));
            }
        }
    }

    private void order(MeetingProblem.Precedence precedence) {
        for (int slot = 0; slot < problem.slots(); slot++) {
            model.addLessOrEqual(until(precedence.after(), slot), until(precedence.before(), slot - 1));
        }
    }

    /// 1 when the meeting is in this slot or before.
    private LinearArgument until(int meeting, int slot) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < at[meeting].length && choices[meeting][i] <= slot; i++) {
            sum.add(at[meeting][i]);
        }
        return sum;
    }

    private void minimise() {
        boolean idle = problem.objectives().getFirst() == Objective.IDLE;
        boolean fair = problem.fairness() != MeetingProblem.UNLIMITED;
        IntVar fewest = model.newIntVar(0, problem.slots(), "");
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (int p = 0; p < busy.length; p++) {
            LinearArgument breaks = fair || !idle ? atLeastNone(breaks(p)) : LinearExpr.constant(0);
            total.add(idle ? atLeastNone(idle(p)) : breaks);
            if (fair) {
                model.addLessOrEqual(fewest, breaks);
                model.addLessOrEqual(breaks, LinearExpr.newBuilder().add(fewest).add(problem.fairness()));
            }
        }
        model.minimize(total);
    }

    /// The same as a variable: that it cannot be negative strengthens the relaxation.
    private IntVar atLeastNone(LinearArgument count) {
        IntVar variable = model.newIntVar(0, problem.slots(), "");
        model.addEquality(variable, count);
        return variable;
    }

    private LinearArgument breaks(int p) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int[] segment : segments()) {
            sum.addTerm(meets(p, segment), -1);
            for (int slot = segment[0]; slot < segment[1]; slot++) {
                sum.add(slot == segment[0] ? busy[p][slot] : both(busy[p][slot], busy[p][slot - 1].not()));
            }
        }
        return sum;
    }

    private LinearArgument idle(int p) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int[] segment : segments()) {
            IntVar first = model.newIntVar(segment[0], segment[1] - 1, "");
            IntVar last = model.newIntVar(segment[0], segment[1] - 1, "");
            model.addLessOrEqual(first, last);
            for (int slot = segment[0]; slot < segment[1]; slot++) {
                model.addLessOrEqual(first, slot).onlyEnforceIf(busy[p][slot]);
                model.addGreaterOrEqual(last, slot).onlyEnforceIf(busy[p][slot]);
                sum.addTerm(busy[p][slot], -1);
            }
            sum.add(last).addTerm(first, -1).add(meets(p, segment));
        }
        return sum;
    }

    /// Whether a participant has a meeting in a segment.
    private Literal meets(int p, int[] segment) {
        Literal[] slots = Arrays.copyOfRange(busy[p], segment[0], segment[1]);
        if (slots.length == problem.slots()) {
            return problem.meetingsOf(p).length > 0 ? model.trueLiteral() : model.falseLiteral();
        }
        BoolVar any = model.newBoolVar("");
        model.addMaxEquality(any, slots);
        return any;
    }

    private Literal either(Literal one, Literal other) {
        BoolVar either = model.newBoolVar("");
        model.addImplication(one, either);
        model.addImplication(other, either);
        model.addBoolOr(new Literal[] {one, other, either.not()});
        return either;
    }

    private Literal both(Literal one, Literal other) {
        return either(one.not(), other.not()).not();
    }

    /// First slot, and the slot after the last.
    private List<int[]> segments() {
        int[] starts = problem.segmentStarts().stream().toArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new int[] {starts[i], i + 1 < starts.length ? starts[i + 1] : problem.slots()})
                .toList();
    }
}
