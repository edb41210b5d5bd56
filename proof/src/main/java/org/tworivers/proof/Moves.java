package org.tworivers.proof;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// Which meetings leave the place they had in the timetable before, as literals. Who keeps its slot also
/// keeps its table, as long as it is open and nobody is fixed to it; of two that shared one, one moves.
final class Moves {
    private final MeetingProblem problem;
    private final Clauses clauses;
    private final Placement placement;

    Moves(MeetingProblem problem, Clauses clauses, Placement placement) {
        this.problem = problem;
        this.clauses = clauses;
        this.placement = placement;
    }

    /// One literal for each meeting that was placed before, which fails only when the meeting stays.
    List<Integer> literals() {
        List<Integer> moved = new ArrayList<>();
        List<Integer> earlier = new ArrayList<>();
        for (int m = 0; m < problem.meetings(); m++) {
            if (!problem.before().isPlaced(m)) {
                continue;
            }
            int leaves = clauses.newLiteral();
            if (canStay(problem, m)) {
                int slot = problem.before().slot(m);
                clauses.add(leaves, placement.at(m, slot));
                yieldToFixed(m, leaves);
                for (int i = 0; i < earlier.size(); i++) {
                    if (share(earlier.get(i), m)) {
                        clauses.add(leaves, moved.get(i));
                    }
                }
            } else {
                clauses.add(leaves);
            }
            earlier.add(m);
            moved.add(leaves);
        }
        return moved;
    }

    private void yieldToFixed(int m, int leaves) {
        for (int other = 0; other < problem.meetings(); other++) {
            boolean claims = problem.meeting(other).fixedTable() != Meeting.OPEN
                    && problem.meeting(other).fixedTable() == problem.before().table(m);
            if (other != m && claims) {
                clauses.add(
                        leaves, Clauses.not(placement.at(other, problem.before().slot(m))));
            }
        }
    }

    private boolean share(int one, int other) {
        Timetable before = problem.before();
        int table = before.table(one);
        return table >= 0
                && table < problem.tables()
                && before.slot(one) == before.slot(other)
                && table == before.table(other);
    }

    /// Whether a meeting's place before is still one, the other meetings aside.
    private static boolean canStay(MeetingProblem problem, int meeting) {
        int slot = problem.before().slot(meeting);
        int table = problem.before().table(meeting);
        int own = problem.ownTableOf(meeting);
        if (slot == Meeting.OPEN || slot >= problem.slots()) {
            return false;
        }
        if (table == Meeting.OPEN || own != Meeting.OPEN) {
            return table == Meeting.OPEN || table == own;
        }
        int fixed = problem.meeting(meeting).fixedTable();
        return table < problem.tables() && problem.isOpen(table, slot) && (fixed == Meeting.OPEN || fixed == table);
    }
}
