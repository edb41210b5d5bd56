package org.tworivers.solver.timetable.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// Places meetings so that the fewest others change slots, exactly while the work allows: for k = 0, 1, 2, ... others
/// a depth-first search tries every slot of a waiting meeting and, where it has no room, every meeting that could make
/// room, which then waits itself. A meeting placed or put out once is not touched again. Any timetable with k moved
/// meetings is met on the way, so the first k with a timetable is the least; among those with k the cheapest is taken.
///
/// Cost: about (slots x those in the way)^k, cut after [#BUDGET] tries; k is 0 or 1 in nearly all real changes.
final class FewestMoves {
    /// Tries of a slot for a meeting, for all k together: some ten milliseconds.
    private static final int BUDGET = 300_000;

    /// More moved meetings for one change would be another timetable.
    private static final int MOST = 6;

    private final Board board;
    private final Layout layout;
    private final boolean[] done;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<Integer> touched = new ArrayList<>();
    private final List<int[]> best = new ArrayList<>();
    private long bestCost;
    private int tries;

    FewestMoves(Board board) {
        this.board = board;
        layout = board.layout;
        done = new boolean[layout.meetings];
    }

    /// Places all of them and relieves slots that have too few tables. When that cannot be done, they stay
    /// unplaced, and from such slots meetings are left out.
    ///
    /// @return whether no fewer could have moved
    boolean place(List<Integer> homeless) {
        tries = 0;
        for (int others = 0; others <= MOST; others++) {
            bestCost = Long.MAX_VALUE;
            waiting.clear();
            waiting.addAll(homeless);
            touched.clear();
            touched.addAll(homeless);
            search(others);
            if (bestCost < Long.MAX_VALUE) {
                makeBest();
                return tries <= BUDGET;
            }
            if (tries > BUDGET) {
                break;
            }
        }
        clearCrowded();
        return false;
    }

    /// One solution after the other; leaves the board as it was.
    private void search(int others) {
        int crowded = crowded();
        if (crowded != Board.NONE) {
            putOut(board.atTables(crowded), others, () -> search(others - 1));
        } else if (waiting.isEmpty()) {
            keepIfCheapest();
        } else {
            int m = waiting.pop();
            for (int i = layout.choicesFrom[m]; i < layout.choicesFrom[m + 1]; i++) {
                if (layout.choices[i] != layout.problem.before().slot(m)) {
                    put(m, layout.choices[i], others);
                }
            }
            waiting.push(m);
        }
    }

    /// Tries a meeting in a slot, once everybody in the way has been put out in every possible way.
    private void put(int m, int slot, int others) {
        if (++tries > BUDGET) {
            return;
        }
        if (board.hasRoom(m, slot)) {
            boolean wasDone = done[m];
            board.put(m, slot);
            done[m] = true;
            search(others);
            done[m] = wasDone;
            board.take(m);
        } else {
            putOut(board.inTheWay(m, slot), others, () -> put(m, slot, others - 1));
        }
    }

    /// Puts each of the meetings out in turn, one of which must go, and goes on from there.
    private void putOut(int[] inTheWay, int others, Runnable then) {
        for (int i = 0; others > 0 && i < inTheWay.length; i++) {
            int victim = inTheWay[i];
            if (!done[victim] && layout.choices(victim) > 1) {
                int slot = board.slotOf[victim];
                board.take(victim);
                done[victim] = true;
                waiting.push(victim);
                touched.add(victim);
                then.run();
                touched.removeLast();
                waiting.pop();
                done[victim] = false;
                board.put(victim, slot);
            }
        }
    }

    /// A slot with more meetings than open tables, or [Board#NONE].
    private int crowded() {
        for (int slot = 0; slot < layout.slots; slot++) {
            if (board.tablesUsed[slot] > layout.openTables[slot]) {
                return slot;
            }
        }
        return Board.NONE;
    }

    private void keepIfCheapest() {
        List<int[]> scores = new ArrayList<>();
        for (int m : touched) {
            for (int i = layout.agentsFrom[m]; i < layout.agentsFrom[m] + 2; i++) {
                int p = layout.agents[i];
                scores.add(new int[] {p, board.score.breaksOf(p), board.score.idleOf(p)});
                board.rescore(p);
            }
        }
        long cost = board.score.cost();
        if (cost < bestCost) {
            bestCost = cost;
            best.clear();
            touched.forEach(m -> best.add(new int[] {m, board.slotOf[m]}));
        }
        scores.reversed().forEach(score -> board.score.set(score[0], score[1], score[2]));
    }

    private void makeBest() {
        for (int[] move : best) {
            if (board.slotOf[move[0]] != Board.NONE) {
                board.take(move[0]);
            }
        }
        for (int[] move : best) {
            board.put(move[0], move[1]);
            done[move[0]] = true;
        }
        best.forEach(move -> board.rescoreAround(move[0]));
    }

    /// Leaves out whoever is cheapest in slots with too few tables.
    private void clearCrowded() {
        for (int slot = crowded(); slot != Board.NONE; slot = crowded()) {
            int cheapest = Board.NONE;
            for (int m : board.atTables(slot)) {
                boolean cheaper =
                        cheapest == Board.NONE || board.placing(m, Board.NONE) < board.placing(cheapest, Board.NONE);
                cheapest = cheaper && !layout.problem.meeting(m).locked() ? m : cheapest;
            }
            if (cheapest == Board.NONE) {
                return;
            }
            board.take(cheapest);
            board.rescoreAround(cheapest);
        }
    }
}
