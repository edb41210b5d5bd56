package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;

/// Puts a meeting into a slot and whoever is in its way out of the timetable: the way on when no [Chain] finds room
/// for it. What is put out must not be worth more, so that over many tries the hard meetings find their places and
/// the easy ones are left to chains.
///
/// Cost: the meetings put out. Source: for colourings, Bloechliger and Zufferey, Computers & OR 35 (2008) 960
/// ("PartialCol").
final class Ejection {
    private final Board board;
    private final Layout layout;
    private final SplittableRandom random;
    private final int[] victims;
    private final int[] slotBefore;
    private int size;

    Ejection(Board board, SplittableRandom random) {
        this.board = board;
        this.random = random;
        layout = board.layout;
        victims = new int[layout.meetings];
        slotBefore = new int[layout.meetings];
    }

    /// Makes the change when what is put out is worth no more than what is put in.
    ///
    /// @return whether it was made
    boolean force(int m, int slot) {
        size = 0;
        long worth = board.placing(m, Board.NONE);
        while (!board.hasRoom(m, slot)) {
            int victim = board.inTheWay(m, slot, random);
            long worthOut = board.placing(victim, Board.NONE);
            if (worthOut > worth || layout.choices(victim) == 1) {
                undo();
                return false;
            }
            worth -= worthOut;
            victims[size] = victim;
            slotBefore[size++] = board.slotOf[victim];
            board.take(victim);
        }
        board.put(m, slot);
        board.rescoreAround(m);
        for (int i = 0; i < size; i++) {
            board.rescoreAround(victims[i]);
        }
        return true;
    }

    private void undo() {
        while (size > 0) {
            size--;
            board.put(victims[size], slotBefore[size]);
        }
    }
}
