package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// Which meeting to try in which slot: half the time any, half the time one that fills a hole of a participant with
/// idle slots, mostly from an end of its day.
///
/// Drawn blindly, a move helps its own participant about once in slots^2 / 2 tries; holes are where help is needed.
/// The blind half keeps every timetable within reach.
final class Proposals {
    /// Tries to hit a participant with idle slots, and then a hole.
    private static final int TRIES = 16;

    private final Board board;
    private final Layout layout;
    private final SplittableRandom random;
    private int meeting;
    private int slot;

    Proposals(Board board, SplittableRandom random) {
        this.board = board;
        this.random = random;
        layout = board.layout;
    }

    int meeting() {
        return meeting;
    }

    int slot() {
        return slot;
    }

    /// Draws a placed meeting and another slot.
    ///
    /// @return whether something was drawn
    boolean draw() {
        return (random.nextBoolean() && drawHole()) || drawAny();
    }

    private boolean drawAny() {
        if (layout.meetings == 0) {
            return false;
        }
        meeting = random.nextInt(layout.meetings);
        int choices = layout.choices(meeting);
        if (choices < 2 || board.slotOf[meeting] == Board.NONE) {
            return false;
        }
        slot = layout.choices[layout.choicesFrom[meeting] + random.nextInt(choices)];
        return slot != board.slotOf[meeting];
    }

    private boolean drawHole() {
        int participant = drawWaiting();
        if (participant == Board.NONE) {
            return false;
        }
        int first = board.firstBusy(participant);
        int last = board.lastBusy(participant);
        slot = draw(participant, first, last, false);
        if (slot == Board.NONE) {
            return false;
        }
        int from = switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> last;
            default -> draw(participant, first, last, true);
        };
        if (from == Board.NONE) {
            return false;
        }
        meeting = board.at(participant, random.nextInt(board.count(participant, from)), from);
        return true;
    }

    private int drawWaiting() {
        for (int i = 0; i < TRIES; i++) {
            int participant = random.nextInt(layout.participants);
            if (board.score.idleOf(participant) > 0) {
                return participant;
            }
        }
        return Board.NONE;
    }

    private int draw(int participant, int from, int to, boolean busy) {
        for (int i = 0; i < TRIES; i++) {
            int drawn = from + random.nextInt(to - from + 1);
            if (board.isBusy(participant, drawn) == busy) {
                return drawn;
            }
        }
        return Board.NONE;
    }

    /// Draws an unplaced meeting and a slot for it.
    boolean drawUnplaced() {
        meeting = board.unplaced.get(random.nextInt(board.unplaced.size()));
        int choices = layout.choices(meeting);
        if (choices == 0) {
            return false;
        }
        slot = layout.choices[layout.choicesFrom[meeting] + random.nextInt(choices)];
        return true;
    }
}
