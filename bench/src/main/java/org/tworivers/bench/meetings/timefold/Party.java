package org.tworivers.bench.meetings.timefold;

import java.util.BitSet;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// A participant, and what it costs it to be busy in some slots and not in others.
public final class Party {
    private final MeetingProblem problem;
    private final boolean countsIdle;

    Party(MeetingProblem problem) {
        this.problem = problem;
        countsIdle = problem.objectives().getFirst() == Objective.IDLE;
    }

    /// Breaks or idle slots, whichever is to be made small.
    long cost(BitSet busy) {
        return count(busy, countsIdle);
    }

    int breaks(BitSet busy) {
        return count(busy, false);
    }

    private int count(BitSet busy, boolean idle) {
        int count = 0;
        int last = busy.nextSetBit(0);
        for (int slot = last; slot >= 0; slot = busy.nextSetBit(slot + 1)) {
            if (slot > last + 1 && problem.segment(slot) == problem.segment(last)) {
                count += idle ? slot - last - 1 : 1;
            }
            last = slot;
        }
        return count;
    }
}
