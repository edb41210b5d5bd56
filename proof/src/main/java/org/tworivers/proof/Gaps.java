package org.tworivers.proof;

import java.util.Arrays;
import org.tworivers.solver.timetable.MeetingProblem;

/// One participant's breaks or idle slots, as literals that hold exactly where one is counted.
final class Gaps {
    private Gaps() {}

    /// By slot: busy again after a break. It is one literal for each break.
    static int[] breaks(MeetingProblem problem, Clauses clauses, Placement placement, int participant) {
        int[] again = new int[problem.slots()];
        Arrays.fill(again, Clauses.FALSE);
        int before = Clauses.FALSE;
        int last = Clauses.FALSE;
        for (int slot = 0; slot < again.length; slot++) {
            if (startsSegment(problem, slot)) {
                before = Clauses.FALSE;
                last = Clauses.FALSE;
            }
            int now = placement.busy(participant, slot);
            if (before != last) {
                again[slot] = clauses.and(now, before, Clauses.not(last));
            }
            before = clauses.or(before, now);
            last = now;
        }
        return again;
    }

    /// By slot: idle, with a meeting before and a meeting after in the segment.
    static int[] idle(MeetingProblem problem, Clauses clauses, Placement placement, int participant) {
        int slots = problem.slots();
        int[] after = new int[slots + 1];
        Arrays.fill(after, Clauses.FALSE);
        for (int slot = slots - 1; slot > 0; slot--) {
            int later = slot + 1 == slots || startsSegment(problem, slot + 1) ? Clauses.FALSE : after[slot + 1];
            after[slot] = clauses.or(later, placement.busy(participant, slot));
        }
        int[] idle = new int[slots];
        Arrays.fill(idle, Clauses.FALSE);
        int before = Clauses.FALSE;
        for (int slot = 0; slot + 1 < slots; slot++) {
            before = startsSegment(problem, slot) ? Clauses.FALSE : before;
            int now = placement.busy(participant, slot);
            if (!startsSegment(problem, slot + 1)) {
                idle[slot] = clauses.and(before, Clauses.not(now), after[slot + 1]);
            }
            before = clauses.or(before, now);
        }
        return idle;
    }

    private static boolean startsSegment(MeetingProblem problem, int slot) {
        return slot == 0 || problem.segment(slot) != problem.segment(slot - 1);
    }
}
