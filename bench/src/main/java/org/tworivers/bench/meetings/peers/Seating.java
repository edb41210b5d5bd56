package org.tworivers.bench.meetings.peers;

import java.util.Arrays;
import java.util.BitSet;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// Deals tables to meetings that have slots, for peers that only count tables: in each slot the lowest free one. A
/// meeting for which none is left stands without, which the check reports.
public final class Seating {
    private Seating() {}

    /// @param slots by meeting, or [Meeting#OPEN]
    public static Timetable of(MeetingProblem problem, int[] slots) {
        BitSet[] taken = new BitSet[problem.slots()];
        Arrays.setAll(taken, slot -> new BitSet());
        int[] tables = new int[slots.length];
        Arrays.fill(tables, Meeting.OPEN);
        for (int m = 0; m < slots.length; m++) {
            int slot = slots[m];
            if (slot != Meeting.OPEN) {
                tables[m] = free(problem, slot, taken[slot]);
                taken[slot].set(Math.max(0, tables[m]));
            }
        }
        return Timetable.of(slots, tables);
    }

    private static int free(MeetingProblem problem, int slot, BitSet taken) {
        int table = taken.nextClearBit(0);
        while (table < problem.tables() && !problem.isOpen(table, slot)) {
            table = taken.nextClearBit(table + 1);
        }
        return table < problem.tables() ? table : Meeting.OPEN;
    }
}
