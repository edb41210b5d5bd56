package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// Puts a meeting into a slot and whoever is in its way out of the timetable: the way on when no [Chain] finds room
/// for it. What is put out must not be worth more, so that over many tries the hard meetings find their places and
/// the easy ones are left to chains. Now and then a required meeting may put out whatever is in its way: some knots
/// open only by way of something worse.
///
/// Cost: the meetings put out. Source: for colourings, Bloechliger and Zufferey, Computers & OR 35 (2008) 960
/// ("PartialCol").
final class Ejection {
    private static final int RUTHLESS_SHARE = 8;

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
        boolean ruthless = layout.problem.meeting(m).required() && random.nextInt(RUTHLESS_SHARE) == 0;
        long worth = ruthless ? Long.MAX_VALUE / 2 : board.placing(m, Board.NONE);
        while (!board.hasRoom(m, slot)) {
            int[] inTheWay = board.inTheWay(m, slot);
            int victim = inTheWay.length == 0 ? Board.NONE : inTheWay[random.nextInt(inTheWay.length)];
            worth -= victim == Board.NONE ? Long.MAX_VALUE : board.placing(victim, Board.NONE);
            if (worth < 0 || stays(victim)) {
                undo();
                return false;
            }
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

    /// Whether it could come back to where it was only, or must not move at all.
    private boolean stays(int m) {
        Meeting meeting = layout.problem.meeting(m);
        return meeting.locked() || (meeting.required() && layout.choices(m) == 1);
    }

    private void undo() {
        while (size > 0) {
            size--;
            board.put(victims[size], slotBefore[size]);
        }
    }
}
