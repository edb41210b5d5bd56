package org.tworivers.solver.timetable;

import java.util.Arrays;

/// Slot and table of every meeting. Immutable; says nothing about whether it may be so.
public final class Timetable {
    private final int[] slots;
    private final int[] tables;

    private Timetable(int[] slots, int[] tables) {
        this.slots = slots;
        this.tables = tables;
    }

    /// Copies both.
    ///
    /// @param slots by meeting, or [Meeting#OPEN] when it is not placed
    /// @param tables by meeting: a free table from 0, an own table as [MeetingProblem#ownTable], or [Meeting#OPEN]
    public static Timetable of(int[] slots, int[] tables) {
        if (slots.length != tables.length) {
            throw new IllegalArgumentException("slots (" + slots.length + ") and tables (" + tables.length
                    + ") must be as many as meetings. Maybe one of them is of another event.");
        }
        return new Timetable(slots.clone(), tables.clone());
    }

    /// Nothing placed.
    public static Timetable empty(int meetings) {
        int[] open = new int[meetings];
        Arrays.fill(open, Meeting.OPEN);
        return new Timetable(open, open);
    }

    public int meetings() {
        return slots.length;
    }

    /// The slot of a meeting, or [Meeting#OPEN].
    public int slot(int meeting) {
        return slots[meeting];
    }

    /// The table of a meeting, or [Meeting#OPEN].
    public int table(int meeting) {
        return tables[meeting];
    }

    public boolean isPlaced(int meeting) {
        return slots[meeting] != Meeting.OPEN;
    }

    /// A copy of all slots, by meeting.
    public int[] allSlots() {
        return slots.clone();
    }

    /// A copy of all tables, by meeting.
    public int[] allTables() {
        return tables.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timetable that
                && Arrays.equals(slots, that.slots)
                && Arrays.equals(tables, that.tables);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(slots) + Arrays.hashCode(tables);
    }

    @Override
    public String toString() {
        return "slots " + Arrays.toString(slots) + " tables " + Arrays.toString(tables);
    }
}
