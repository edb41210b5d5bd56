package org.tworivers.solver.timetable.search;

import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// The [Chain] of an event where everybody has one representative, begun at one of its ends: a participant who is busy
/// in one of two slots and idle in the other exchanges them, whoever it meets does the same, up to the participant at
/// whose end the slots are idle and busy the other way round.
///
/// Only the two ends change their busy slots, so whether to make the exchange is known before anything is changed: from
/// the masks of the first end before the path is walked, and from those of both once it is. Most are refused, and cost
/// the first end's masks alone.
///
/// Knots are left to [Chain]: meetings of more than two agents, representatives, precedences. A path of an odd length
/// may fill a slot above its tables; that costs what [TablePrice] says.
///
/// Cost: two or three memory reads for each meeting of the path. At 20,000 meetings 1.45 million exchanges are tried in
/// a second of a core; as chains alone, 0.6 million.
final class Path {
    /// What was found.
    enum Found {
        /// A meeting may not be in the other slot.
        BLOCKED,
        /// A path that keeps every constraint.
        FREE,
        /// Something that only a [Chain] can tell.
        KNOT
    }

    private final Board board;
    private final Layout layout;
    private final int[] queue;
    private int size;
    private int slotA;
    private int slotB;
    private int start;
    private int end;
    private int overfilling;

    Path(Board board) {
        this.board = board;
        layout = board.layout;
        queue = new int[layout.meetings];
    }

    /// The meeting of the first end.
    int meeting() {
        return board.at(start, 0, slotA);
    }

    /// Walks the path of a participant who is busy in slot `from` and idle in slot `to`.
    Found find(int participant, int from, int to) {
        start = participant;
        slotA = from;
        slotB = to;
        size = 0;
        int tables = 0;
        int at = participant;
        boolean forth = true;
        for (int m = board.at(at, 0, from); m != Board.NONE; m = board.at(at, 0, forth ? from : to)) {
            int pair = layout.pair[m];
            if (pair < 0) {
                return Found.KNOT;
            }
            if (!layout.allows(m, forth ? to : from)) {
                return Found.BLOCKED;
            }
            queue[size++] = m;
            tables += forth ? layout.tableNeed[m] : -layout.tableNeed[m];
            at = pair ^ at;
            forth = !forth;
        }
        end = at;
        overfilling = tables == 0 ? 0 : board.overfilling(to, tables) + board.overfilling(from, -tables);
        return Found.FREE;
    }

    /// What the exchange adds to the cost; something above `most` when it is more than that.
    long price(long most) {
        long added = board.exchanging(start, slotA, slotB) + board.exchanging(end, slotA, slotB);
        added += overfilling * board.score.overfullWeight();
        if (board.score.movedWeight() != 0) {
            for (int i = 0; i < size; i++) {
                added += board.placing(queue[i], slotAfter(i)) - board.placing(queue[i], slotAfter(i + 1));
            }
        }
        boolean hopeless = added > most && !board.score.isUneven();
        return hopeless ? added : added + board.unevening(start, end, slotA, slotB);
    }

    private int slotAfter(int index) {
        return (index & 1) == 0 ? slotB : slotA;
    }

    /// Makes the exchange that was found.
    void commit() {
        for (int i = 0; i < size; i++) {
            board.take(queue[i]);
        }
        for (int i = 0; i < size; i++) {
            board.put(queue[i], slotAfter(i));
        }
        board.rescore(start);
        board.rescore(end);
    }
}
