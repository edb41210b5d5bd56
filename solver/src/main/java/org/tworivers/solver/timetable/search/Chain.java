package org.tworivers.solver.timetable.search;

import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// An exchange between two slots that keeps every constraint of a [Board]: one meeting changes over, whoever it pushes
/// out changes back, and so on (a Kempe chain of the conflict graph).
///
/// With one representative each, the chain is a path or a circle of participants. Everybody inside it leaves one of
/// the two slots and enters the other twice over, so only the participants at its two ends change their busy slots,
/// and the exact change of breaks costs two evaluations of a mask, however long the chain. Representatives,
/// interpreters and fixed tables are agents with capacities: there the pushed-out meeting is a choice, the chain may
/// branch, and each agent whose counts change is evaluated. A chain may fill a slot above its tables; that costs what
/// [TablePrice] says. Tried and dropped: a second chain that begins with a random meeting of the full slot joins the
/// first, so that no slot is ever overfull; rotations through three slots, from the second to the third and from there
/// to the first (each eleventh move or more often: the same values after as many moves on the three published events
/// that the search alone does not finish, half as many moves a second, and no better with 2,000 or 20,000 meetings).
///
/// Cost: the length of the chain. Sources: A. B. Kempe, Amer. J. Math. 2 (1879) 193; for timetables, Thompson and
/// Dowsland, Ann. Oper. Res. 63 (1996) 105.
final class Chain {
    private final Board board;
    private final Layout layout;
    private final int[] queue;
    private int size;
    private final int[] meetingMark;
    private final int[] agentMark;
    private int mark;
    private final int[] touched;
    private int touchedSize;

    /// Change of the counts in both slots, by agent.
    private final int[] change;

    private int slotA;
    private int slotB;
    private int tablesA;
    private int tablesB;

    private final int[] oldBreaks;
    private final int[] oldIdle;

    Chain(Board board) {
        this.board = board;
        layout = board.layout;
        queue = new int[layout.meetings];
        meetingMark = new int[layout.meetings];
        int agents = layout.capacity.length;
        agentMark = new int[agents];
        touched = new int[agents];
        change = new int[2 * agents];
        oldBreaks = new int[agents];
        oldIdle = new int[agents];
    }

    /// The meetings that would change slots.
    int size() {
        return size;
    }

    int meeting(int index) {
        return queue[index];
    }

    /// Finds what must move so that the meeting can be in `slot`; an unplaced one pushes others into `other`.
    ///
    /// @param other the meeting's slot when it has one
    /// @return whether it can be
    boolean link(int meeting, int slot, int other) {
        slotA = other;
        slotB = slot;
        size = 0;
        touchedSize = 0;
        tablesA = 0;
        tablesB = 0;
        mark++;
        if (!push(meeting) || !settle()) {
            return false;
        }
        return keepsOrder();
    }

    private boolean push(int m) {
        boolean toB = board.slotOf[m] != slotB;
        if (!layout.allows(m, toB ? slotB : slotA)) {
            return false;
        }
        meetingMark[m] = mark;
        queue[size++] = m;
        int inB = toB ? 1 : -1;
        int inA = board.slotOf[m] == Board.NONE ? 0 : -inB;
        tablesA += inA * layout.tableNeed[m];
        tablesB += inB * layout.tableNeed[m];
        for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
            touch(layout.agents[i], inA, inB);
        }
        return true;
    }

    private void touch(int agent, int inA, int inB) {
        if (agentMark[agent] != mark) {
            agentMark[agent] = mark;
            touched[touchedSize++] = agent;
            change[2 * agent] = 0;
            change[2 * agent + 1] = 0;
        }
        change[2 * agent] += inA;
        change[2 * agent + 1] += inB;
    }

    /// Pushes out whoever has no room.
    private boolean settle() {
        for (int next = 0; next < size; next++) {
            int m = queue[next];
            boolean toB = board.slotOf[m] != slotB;
            for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m + 1]; i++) {
                if (!makeRoom(layout.agents[i], toB)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean makeRoom(int agent, boolean inB) {
        int slot = inB ? slotB : slotA;
        int over = board.count(agent, slot) + change[2 * agent + (inB ? 1 : 0)] - layout.capacity[agent];
        for (int row = 0; over > 0 && row < board.count(agent, slot); row++) {
            int m = board.at(agent, row, slot);
            if (meetingMark[m] != mark) {
                if (!push(m)) {
                    return false;
                }
                over--;
            }
        }
        return over <= 0;
    }

    private boolean keepsOrder() {
        for (int i = 0; i < size; i++) {
            int m = queue[i];
            for (int other : layout.earlier[m]) {
                if (slotAfter(other) != Board.NONE && slotAfter(other) >= slotAfter(m)) {
                    return false;
                }
            }
            for (int other : layout.later[m]) {
                if (slotAfter(other) != Board.NONE && slotAfter(other) <= slotAfter(m)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int slotAfter(int m) {
        int slot = board.slotOf[m];
        if (meetingMark[m] != mark) {
            return slot;
        }
        return slot == slotB ? slotA : slotB;
    }

    /// What the exchange adds to the cost, exactly. Until [#commit] or [#revert] the score is as if it were made.
    long price(long cost) {
        for (int i = 0; i < touchedSize; i++) {
            int agent = touched[i];
            if (agent < layout.participants && (change[2 * agent] | change[2 * agent + 1]) != 0) {
                oldBreaks[i] = board.score.breaksOf(agent);
                oldIdle[i] = board.score.idleOf(agent);
                board.assume(agent, slotA, board.count(agent, slotA) + change[2 * agent]);
                board.assume(agent, slotB, board.count(agent, slotB) + change[2 * agent + 1]);
                board.rescore(agent);
            }
        }
        int overfilling = board.overfilling(slotA, tablesA) + board.overfilling(slotB, tablesB);
        return board.score.cost() + overfilling * board.score.overfullWeight() + placing() - cost;
    }

    /// What the change of slots costs, apart from breaks and idle slots.
    private long placing() {
        long placing = 0;
        for (int i = 0; i < size; i++) {
            int m = queue[i];
            placing += board.placing(m, slotAfter(m)) - board.placing(m, board.slotOf[m]);
        }
        return placing;
    }

    /// Takes a priced exchange back.
    void revert() {
        for (int i = 0; i < touchedSize; i++) {
            int agent = touched[i];
            if (agent < layout.participants && (change[2 * agent] | change[2 * agent + 1]) != 0) {
                board.assume(agent, slotA, board.count(agent, slotA));
                board.assume(agent, slotB, board.count(agent, slotB));
                board.score.set(agent, oldBreaks[i], oldIdle[i]);
            }
        }
        board.score.unevenness();
    }

    /// Makes a priced exchange.
    void commit() {
        for (int i = 0; i < size; i++) {
            queue[i] = board.slotOf[queue[i]] == slotB ? ~queue[i] : queue[i];
        }
        for (int i = 0; i < size; i++) {
            int m = queue[i] < 0 ? ~queue[i] : queue[i];
            if (board.slotOf[m] != Board.NONE) {
                board.take(m);
            }
        }
        for (int i = 0; i < size; i++) {
            boolean toA = queue[i] < 0;
            queue[i] = toA ? ~queue[i] : queue[i];
            board.put(queue[i], toA ? slotA : slotB);
        }
    }
}
