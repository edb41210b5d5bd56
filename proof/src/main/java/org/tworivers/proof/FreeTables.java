package org.tworivers.proof;

import java.util.Arrays;
import java.util.BitSet;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// Deals tables out to meetings whose slots are known: own and fixed ones first, then to each meeting
/// that stays in its slot the table it had before, then the first free one that is open.
final class FreeTables {
    private final MeetingProblem problem;
    private final int[] slots;
    private final int[] tables;
    private final BitSet[] taken;

    private FreeTables(MeetingProblem problem, int[] slots) {
        this.problem = problem;
        this.slots = slots;
        tables = new int[slots.length];
        Arrays.fill(tables, Meeting.OPEN);
        taken = new BitSet[problem.slots()];
        Arrays.setAll(taken, this::closed);
    }

    /// @param slots by meeting; tables must suffice in each
    /// @return tables by meeting
    static int[] deal(MeetingProblem problem, int[] slots) {
        FreeTables free = new FreeTables(problem, slots);
        for (int m = 0; m < slots.length; m++) {
            int fixed = problem.meeting(m).fixedTable();
            free.give(m, fixed == Meeting.OPEN ? problem.ownTableOf(m) : fixed);
        }
        for (int m = 0; m < slots.length; m++) {
            if (slots[m] == problem.before().slot(m) && Moves.canStay(problem, m)) {
                free.give(m, problem.before().table(m));
            }
        }
        for (int m = 0; m < slots.length; m++) {
            if (slots[m] != Meeting.OPEN) {
                free.give(m, free.taken[slots[m]].nextClearBit(0));
            }
        }
        return free.tables;
    }

    /// Seats a meeting that is placed and not seated yet, when the table is not taken.
    private void give(int meeting, int table) {
        boolean open = slots[meeting] != Meeting.OPEN && tables[meeting] == Meeting.OPEN && table != Meeting.OPEN;
        boolean own = table >= problem.tables();
        if (open && (own || !taken[slots[meeting]].get(table))) {
            tables[meeting] = table;
            taken[slots[meeting]].set(table, !own);
        }
    }

    private BitSet closed(int slot) {
        BitSet closed = new BitSet();
        for (int table = 0; table < problem.tables(); table++) {
            closed.set(table, !problem.isOpen(table, slot));
        }
        return closed;
    }
}
