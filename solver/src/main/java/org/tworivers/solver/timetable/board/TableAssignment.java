package org.tworivers.solver.timetable.board;

import java.util.Arrays;
import java.util.BitSet;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;

/// Deals table numbers out to a placement that counts no more meetings in a slot than there are open tables.
///
/// In each slot: own and fixed tables first; then the table a meeting had before, if it is in the same slot; then, when
/// table changes matter, the table at which one of the two sat last; then the lowest free one. Greedy over slots, so
/// table changes are few but not proven fewest. Cost: O(meetings + slots x tables).
public final class TableAssignment {
    private final MeetingProblem problem;
    private final int[] slots;
    private final int[] tables;
    private final int[] lastTable;
    private final boolean follow;

    private TableAssignment(MeetingProblem problem, int[] slots) {
        this.problem = problem;
        this.slots = slots;
        tables = new int[slots.length];
        Arrays.fill(tables, Meeting.OPEN);
        lastTable = new int[problem.participants()];
        follow = problem.objectives().contains(Objective.TABLE_CHANGES);
    }

    /// The timetable of a placement.
    ///
    /// @param slots by meeting, or [Board#NONE]
    public static Timetable of(MeetingProblem problem, int[] slots) {
        TableAssignment assignment = new TableAssignment(problem, slots);
        int[][] bySlot = assignment.bySlot();
        Arrays.fill(assignment.lastTable, Meeting.OPEN);
        for (int slot = 0; slot < bySlot.length; slot++) {
            assignment.assign(slot, bySlot[slot]);
        }
        return Timetable.of(slots, assignment.tables);
    }

    private int[][] bySlot() {
        int[] counts = new int[problem.slots()];
        for (int slot : slots) {
            if (slot != Board.NONE) {
                counts[slot]++;
            }
        }
        int[][] bySlot = new int[counts.length][];
        for (int slot = 0; slot < counts.length; slot++) {
            bySlot[slot] = new int[counts[slot]];
        }
        for (int m = slots.length - 1; m >= 0; m--) {
            if (slots[m] != Board.NONE) {
                bySlot[slots[m]][--counts[slots[m]]] = m;
            }
        }
        return bySlot;
    }

    private void assign(int slot, int[] together) {
        BitSet free = new BitSet(problem.tables());
        for (int table = 0; table < problem.tables(); table++) {
            free.set(table, problem.isOpen(table, slot));
        }
        for (int m : together) {
            int own = problem.ownTableOf(m);
            take(m, own != Meeting.OPEN ? own : problem.meeting(m).fixedTable(), free);
        }
        for (int m : together) {
            boolean stays = problem.before().slot(m) == slot;
            takeIfFree(m, stays ? problem.before().table(m) : Meeting.OPEN, free);
        }
        for (int m : together) {
            if (follow) {
                takeIfFree(m, lastTable[problem.meeting(m).first()], free);
                takeIfFree(m, lastTable[problem.meeting(m).second()], free);
            }
        }
        for (int m : together) {
            takeIfFree(m, free.nextSetBit(0), free);
            lastTable[problem.meeting(m).first()] = tables[m];
            lastTable[problem.meeting(m).second()] = tables[m];
        }
    }

    private void takeIfFree(int m, int table, BitSet free) {
        if (tables[m] == Meeting.OPEN && table >= 0 && free.get(table)) {
            take(m, table, free);
        }
    }

    private void take(int m, int table, BitSet free) {
        tables[m] = table;
        if (table >= 0) {
            free.clear(table);
        }
    }
}
