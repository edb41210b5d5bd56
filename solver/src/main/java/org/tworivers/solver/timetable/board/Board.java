package org.tworivers.solver.timetable.board;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;

/// A placement that changes: which meeting is in which slot, seen from meetings, agents and slots, with its [Score].
///
/// Kept at all times: no agent above its capacity, every meeting in a slot that it allows, precedences. Only required
/// meetings may be missing, breaks unfair and slots above their tables; each costs.
public final class Board {
    public static final int NONE = -1;

    public final Layout layout;
    public final Score score;
    public final int[] slotOf;

    /// By row and slot the meeting there; the rows of an agent are filled from its first.
    public final int[] at;

    /// By agent and slot the number of meetings.
    public final short[] count;

    public final int[] tablesUsed;

    /// By participant the mask of busy slots.
    public final long[] busy;

    private final IndexSet[] inSlot;
    public final IndexSet unplaced;
    private final int slots;
    private final int words;
    private final int[] slotBefore;
    private final long[] leaveOut;

    /// Meetings that changed since the last [#settled].
    private final int[] changed;

    private final boolean[] isChanged;
    private int changedSize;

    public Board(Layout layout, Score score) {
        this.layout = layout;
        this.score = score;
        slots = layout.slots;
        words = layout.runs.words();
        slotOf = new int[layout.meetings];
        Arrays.fill(slotOf, NONE);
        at = new int[layout.rowsFrom[layout.capacity.length] * slots];
        Arrays.fill(at, NONE);
        count = new short[layout.capacity.length * slots];
        tablesUsed = new int[slots];
        busy = new long[layout.participants * words];
        changed = new int[layout.meetings];
        isChanged = new boolean[layout.meetings];
        int[] position = new int[layout.meetings];
        inSlot = new IndexSet[slots + 1];
        for (int slot = 0; slot <= slots; slot++) {
            inSlot[slot] = new IndexSet(position);
        }
        unplaced = inSlot[slots];
        slotBefore = layout.problem.before().allSlots();
        leaveOut = new long[layout.meetings];
        for (int m = 0; m < layout.meetings; m++) {
            unplaced.add(m);
            score.countLeftOut(layout.problem.meeting(m), 1);
            leaveOut[m] = score.leaveOut(layout.problem.meeting(m));
            score.countMoved(slotBefore[m] != Meeting.OPEN ? 1 : 0);
        }
    }

    /// The meetings in a slot.
    public IndexSet inSlot(int slot) {
        return inSlot[slot];
    }

    /// The number of meetings of an agent in a slot.
    public int count(int agent, int slot) {
        return count[agent * slots + slot];
    }

    /// Meeting `row` of an agent in a slot, or [#NONE].
    public int at(int agent, int row, int slot) {
        return at[(layout.rowsFrom[agent] + row) * slots + slot];
    }

    /// Puts an unplaced meeting into a slot that has room for it, and leaves the score of participants to [#rescore].
    public void put(int m, int slot) {
        for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
            int agent = layout.agents[i];
            int row = count[agent * slots + slot]++;
            at[(layout.rowsFrom[agent] + row) * slots + slot] = m;
            if (row == 0 && agent < layout.participants) {
                busy[agent * words + (slot >> 6)] |= 1L << slot;
            }
        }
        useTables(slot, layout.tableNeed[m]);
        unplaced.remove(m);
        inSlot[slot].add(m);
        slotOf[m] = slot;
        noteChanged(m);
        score.countLeftOut(layout.problem.meeting(m), -1);
        score.countMoved(slotBefore[m] == slot ? -1 : 0);
    }

    /// Takes a placed meeting out, and leaves the score of participants to [#rescore].
    public void take(int m) {
        int slot = slotOf[m];
        for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
            takeFrom(layout.agents[i], m, slot);
        }
        useTables(slot, -layout.tableNeed[m]);
        inSlot[slot].remove(m);
        unplaced.add(m);
        slotOf[m] = NONE;
        noteChanged(m);
        score.countLeftOut(layout.problem.meeting(m), 1);
        score.countMoved(slotBefore[m] == slot ? 1 : 0);
    }

    private void useTables(int slot, int more) {
        score.countOverfull(overfilling(slot, more));
        tablesUsed[slot] += more;
    }

    /// How many more meetings would be above the tables of a slot if it held `more`.
    public int overfilling(int slot, int more) {
        int free = layout.openTables[slot] - tablesUsed[slot];
        return Math.max(0, more - free) - Math.max(0, -free);
    }

    private void takeFrom(int agent, int m, int slot) {
        int last = --count[agent * slots + slot];
        int row = layout.rowsFrom[agent];
        int end = (row + last) * slots + slot;
        int hole = row * slots + slot;
        while (at[hole] != m) {
            hole += slots;
        }
        at[hole] = at[end];
        at[end] = NONE;
        if (last == 0 && agent < layout.participants) {
            busy[agent * words + (slot >> 6)] &= ~(1L << slot);
        }
    }

    private void noteChanged(int m) {
        if (!isChanged[m]) {
            isChanged[m] = true;
            changed[changedSize++] = m;
        }
    }

    /// Copies into `slots` whatever changed since the last time, so that it equals [#slotOf].
    public void settled(int[] slots) {
        for (int i = 0; i < changedSize; i++) {
            slots[changed[i]] = slotOf[changed[i]];
            isChanged[changed[i]] = false;
        }
        changedSize = 0;
    }

    /// Places every meeting as given.
    public void load(int[] slots) {
        for (int m = 0; m < slots.length; m++) {
            if (slotOf[m] != NONE && slotOf[m] != slots[m]) {
                take(m);
            }
        }
        for (int m = 0; m < slots.length; m++) {
            if (slotOf[m] != slots[m]) {
                put(m, slots[m]);
            }
        }
        for (int p = 0; p < layout.participants; p++) {
            rescore(p);
        }
    }

    /// Shows a participant as busy in a slot or not, whatever meetings it has there.
    public void assume(int participant, int slot, int meetings) {
        int word = participant * words + (slot >> 6);
        long bit = 1L << slot;
        busy[word] = meetings > 0 ? busy[word] | bit : busy[word] & ~bit;
    }

    /// What it would add to the cost of a participant to exchange two slots, one of which it is busy in; what evenness
    /// among participants costs aside.
    public long exchanging(int participant, int slotA, int slotB) {
        int offset = participant * words;
        exchange(participant, slotA, slotB);
        int breaks = layout.runs.breaks(busy, offset);
        int idle = layout.runs.idle(busy, offset);
        exchange(participant, slotA, slotB);
        return score.adding(participant, breaks, idle);
    }

    /// What it would add to the cost of evenness if two participants exchanged two slots.
    public long unevening(int first, int second, int slotA, int slotB) {
        if (score.isSeparable()) {
            return 0;
        }
        long before = score.unevenness();
        exchange(first, slotA, slotB);
        exchange(second, slotA, slotB);
        rescore(first);
        rescore(second);
        long after = score.unevenness();
        exchange(first, slotA, slotB);
        exchange(second, slotA, slotB);
        rescore(first);
        rescore(second);
        score.unevenness();
        return after - before;
    }

    private void exchange(int participant, int slotA, int slotB) {
        busy[participant * words + (slotA >> 6)] ^= 1L << slotA;
        busy[participant * words + (slotB >> 6)] ^= 1L << slotB;
    }

    /// What it costs to have a meeting in a slot or in [#NONE], apart from breaks and idle slots.
    public long placing(int m, int slot) {
        long moving = slotBefore[m] != Meeting.OPEN && slotBefore[m] != slot ? score.movedWeight() : 0;
        return moving + (slot == NONE ? leaveOut[m] : 0);
    }

    /// What it would add to the cost if a meeting were put into a slot.
    public long costOfPutting(int m, int slot) {
        int first = layout.agents[layout.agentsFrom[m]];
        int second = layout.agents[layout.agentsFrom[m] + 1];
        long added = joining(first, slot) + joining(second, slot) + placing(m, slot) - placing(m, NONE);
        return score.isSeparable() ? added : added + unevenJoining(first, second, slot);
    }

    private long joining(int participant, int slot) {
        if (isBusy(participant, slot)) {
            return 0;
        }
        int offset = participant * words;
        busy[offset + (slot >> 6)] |= 1L << slot;
        int breaks = layout.runs.breaks(busy, offset);
        int idle = layout.runs.idle(busy, offset);
        busy[offset + (slot >> 6)] &= ~(1L << slot);
        return score.adding(participant, breaks, idle);
    }

    private long unevenJoining(int first, int second, int slot) {
        long before = score.unevenness();
        assume(first, slot, 1);
        assume(second, slot, 1);
        rescore(first);
        rescore(second);
        long after = score.unevenness();
        assume(first, slot, count(first, slot));
        assume(second, slot, count(second, slot));
        rescore(first);
        rescore(second);
        return after - before;
    }

    /// Counts a participant's breaks and idle slots from its busy slots.
    public void rescore(int participant) {
        int offset = participant * words;
        score.set(participant, layout.runs.breaks(busy, offset), layout.runs.idle(busy, offset));
    }

    /// Counts those of both participants of a meeting.
    public void rescoreAround(int m) {
        rescore(layout.agents[layout.agentsFrom[m]]);
        rescore(layout.agents[layout.agentsFrom[m] + 1]);
    }

    /// Whether an unplaced meeting could be put into a slot as things stand.
    public boolean hasRoom(int m, int slot) {
        if (!layout.allows(m, slot) || tablesUsed[slot] + layout.tableNeed[m] > layout.openTables[slot]) {
            return false;
        }
        for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
            int agent = layout.agents[i];
            if (count[agent * slots + slot] >= layout.capacity[agent]) {
                return false;
            }
        }
        return keepsOrder(m, slot);
    }

    /// What keeps a meeting from being put into a slot that it allows: meetings of which one must go first, then this
    /// is to be asked again. Empty when it has room, or when nobody's going helps.
    public int[] inTheWay(int m, int slot) {
        for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
            int agent = layout.agents[i];
            int there = count[agent * slots + slot];
            if (there >= layout.capacity[agent]) {
                return IntStream.range(0, there)
                        .map(row -> at(agent, row, slot))
                        .toArray();
            }
        }
        for (int other : layout.earlier[m]) {
            if (slotOf[other] != NONE && slotOf[other] >= slot) {
                return new int[] {other};
            }
        }
        for (int other : layout.later[m]) {
            if (slotOf[other] != NONE && slotOf[other] <= slot) {
                return new int[] {other};
            }
        }
        boolean full = tablesUsed[slot] + layout.tableNeed[m] > layout.openTables[slot];
        return full ? atTables(slot) : new int[0];
    }

    /// The meetings of a slot that need a free table.
    public int[] atTables(int slot) {
        return IntStream.range(0, inSlot[slot].size())
                .map(inSlot[slot]::get)
                .filter(m -> layout.tableNeed[m] == 1)
                .toArray();
    }

    /// Whether a meeting in a slot would be after all that must be earlier and before all that must be later.
    public boolean keepsOrder(int m, int slot) {
        for (int other : layout.earlier[m]) {
            if (slotOf[other] != NONE && slotOf[other] >= slot) {
                return false;
            }
        }
        for (int other : layout.later[m]) {
            if (slotOf[other] != NONE && slotOf[other] <= slot) {
                return false;
            }
        }
        return true;
    }

    /// Whether a participant has no meeting in any slot.
    public boolean isNowhere(int participant) {
        for (int w = participant * words; w < (participant + 1) * words; w++) {
            if (busy[w] != 0) {
                return false;
            }
        }
        return true;
    }

    /// The first busy slot of a participant that has one.
    public int firstBusy(int participant) {
        int word = participant * words;
        while (busy[word] == 0) {
            word++;
        }
        return 64 * (word - participant * words) + Long.numberOfTrailingZeros(busy[word]);
    }

    /// The last busy slot of a participant that has one.
    public int lastBusy(int participant) {
        int word = participant * words + words - 1;
        while (busy[word] == 0) {
            word--;
        }
        return 64 * (word - participant * words) + 63 - Long.numberOfLeadingZeros(busy[word]);
    }

    /// Whether a participant is busy in a slot.
    public boolean isBusy(int participant, int slot) {
        return count[participant * slots + slot] != 0;
    }
}
