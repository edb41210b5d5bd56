package org.tworivers.solver.timetable.search;

import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.board.Weights;

/// What a search pays for a meeting above the tables of its slot. With hardly a table to spare every path of an odd
/// length needs such a meeting for a while, until another one leaves; only a placement without any counts as found.
///
/// The price rises by [#RISE] after a stage in which no such placement was seen and falls by [#FALL] after one that saw
/// many, so that the search goes to and fro across the limit, at the price that tables have in this event. Strategic
/// oscillation: Glover and Laguna, Tabu Search (1997), chapter 4.
///
/// Measured: mean breaks of three seeds after 2 million iterations on forum-13crafb, ticf-13crafb and forum-14 were
/// 8.0,
/// 6.0 and 3.3; at a price of 20, which is hardly ever paid, 8.7, 6.3 and 3.7. Idle slots of 20,000 meetings with five
/// of six tables used: 4,880 after 10 million iterations of one island; 5,050 to 5,170 after 8 million of each of two
/// when no slot might be overfull. Tried and dropped: a fixed price; the right one is 4 idle slots there, and 1 or 2
/// found nothing.
final class TablePrice {
    /// Iterations at one price.
    static final int STAGE = 1_000;

    private static final double RISE = 1.1;
    private static final double FALL = 0.95;

    /// Changes within the tables after which a stage has seen enough of them.
    private static final long MANY = 10;

    /// First, lowest and highest, in weights of the first objective about breaks or idle slots.
    private static final double FIRST = 3;

    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 100;

    private final double unit;
    private double price;
    private long within = 1;

    TablePrice(MeetingProblem problem) {
        unit = new Weights(problem).dearest();
        price = FIRST;
    }

    long price() {
        return (long) (price * unit);
    }

    /// Notes a change and how many meetings were above the tables then.
    void note(long overfull) {
        within += overfull == 0 ? 1 : 0;
    }

    /// The price for the next stage.
    long nextPrice() {
        if (within == 0) {
            price = Math.min(HIGHEST, price * RISE);
        } else if (within > MANY) {
            price = Math.max(LOWEST, price * FALL);
        }
        within = 0;
        return price();
    }
}
