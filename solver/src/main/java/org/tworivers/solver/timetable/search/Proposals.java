package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.IndexSet;
import org.tworivers.solver.timetable.board.Layout;

/// Which exchange to try.
///
/// For a [Path] a participant, one of its busy slots and one of its idle ones, at one of three places: a hole of
/// somebody who waits, filled from an end of its day; next to its day, from the other end, which shifts it; or
/// anywhere. Whoever has no more idle slots than it needs does not wait: near the best timetable of 200 participants
/// that are nine of ten with idle slots. Of 400 exchanges of a participant who meets without a break in 20 of 40 slots,
/// two cost it nothing: what it cannot pay is left before anything else is looked at.
///
/// Ten such events with 2,000 meetings, after 500,000 iterations: 12 above their bounds in all; 19 when all with idle
/// slots were drawn.
///
/// For a [Chain] a meeting and a slot: half the time any, half the time one that fills a hole, mostly from an end of
/// the day. The blind half keeps every timetable within reach.
///
/// Tried, and no more than 2 % better or worse: other shares of the three places (holes less often: 5 % worse); 20
/// tries instead of 8.
final class Proposals {
    /// Tries to hit a hole or a busy slot.
    private static final int TRIES = 16;

    /// Tries to draw an end that can be paid for.
    private static final int ENDS = 8;

    private final Board board;
    private final Layout layout;
    private final SplittableRandom random;
    private int meeting;
    private int slot;
    private int participant;
    private int from;

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
        participant = drawWaiting();
        if (participant == Board.NONE) {
            return false;
        }
        int first = board.firstBusy(participant);
        int last = board.lastBusy(participant);
        slot = draw(participant, first, last, false);
        if (slot == Board.NONE) {
            return false;
        }
        from = drawEndOrAny(first, last);
        if (from == Board.NONE) {
            return false;
        }
        meeting = board.at(participant, random.nextInt(board.count(participant, from)), from);
        return true;
    }

    private int drawWaiting() {
        IndexSet waiting = board.score.waiting();
        return waiting.size() == 0 ? Board.NONE : waiting.get(random.nextInt(waiting.size()));
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

    /// Draws a participant with a busy slot and an idle one whose exchange costs itself at most half of what a move may
    /// cost: of the two ends of a path that costs no more, one is so.
    ///
    /// @param most what a move may cost
    /// @return whether one was drawn in a few tries
    boolean drawEnd(long most) {
        for (int i = 0; i < ENDS; i++) {
            participant = drawOften();
            boolean drawn = participant != Board.NONE && !board.isNowhere(participant) && drawExchange();
            if (drawn && 2 * board.exchanging(participant, from, slot) <= most) {
                return true;
            }
        }
        return false;
    }

    int participant() {
        return participant;
    }

    /// The busy slot drawn with the participant; the idle one is [#slot].
    int from() {
        return from;
    }

    /// Anybody, or more often somebody with idle slots.
    private int drawOften() {
        int anybody = random.nextInt(layout.participants);
        return board.score.waits(anybody) || random.nextBoolean() ? anybody : drawWaiting();
    }

    private boolean drawExchange() {
        int first = board.firstBusy(participant);
        int last = board.lastBusy(participant);
        int kind = random.nextInt(10);
        boolean waits = board.score.waits(participant);
        if (kind == 0) {
            slot = random.nextInt(layout.slots);
            from = draw(participant, first, last, true);
        } else if (waits && kind < 8) {
            slot = draw(participant, first, last, false);
            from = drawEndOrAny(first, last);
        } else {
            boolean up = random.nextBoolean();
            slot = up ? last + 1 : first - 1;
            from = random.nextInt(5) > 0 ? (up ? first : last) : draw(participant, first, last, true);
        }
        return from != Board.NONE && slot >= 0 && slot < layout.slots && !board.isBusy(participant, slot);
    }

    private int drawEndOrAny(int first, int last) {
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> last;
            default -> draw(participant, first, last, true);
        };
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
