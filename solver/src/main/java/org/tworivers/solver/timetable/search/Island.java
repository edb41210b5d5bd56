package org.tworivers.solver.timetable.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;

/// One search: simulated annealing whose moves exchange two slots, most along a [Path], some as a [Chain].
///
/// A move that adds d to the cost is made with probability min(1, exp(-d / temperature)): the most that it may add,
/// -temperature x ln(u) for u uniform in (0, 1), is drawn first, so that a move is given up as soon as it is known to
/// add more. Cooling repeats in growing cycles ([Cooling]), each from the best placement so far. A slot may hold more
/// meetings than tables for a while, at a price ([TablePrice]). While meetings are unplaced, each fourth move tries to
/// place one, by a chain or by an [Ejection]; each fifteenth tries to leave an optional one out. Cost of a move: the
/// length of its path, a few dozen memory reads. Nothing here depends on time or on other threads.
///
/// Sources: Kirkpatrick, Gelatt and Vecchi, Science 220 (1983) 671; for timetables, Lewis and Thompson, EJOR 240
/// (2015) 637. Tried and dropped: no guidance by idle slots when breaks are counted (stays a third higher on
/// the densest published events); proposals drawn blindly alone (slower by a factor of 3 to 5); beginning with
/// participants in two halves that few meetings cross, found by annealing, and a band of slots for each half (a
/// seventh fewer meetings cross than in what a search comes to, but the values after it are no better).
final class Island {
    /// Iterations between barriers, and between two looks at the clock: some ten milliseconds' work.
    static final int ROUND = 10_000;

    private static final int COOLING_STEP = 250;

    /// Every how many moves the rarer kinds are tried. Without a common factor: otherwise one kind always takes the
    /// other's turn.
    private static final int PLACING_STEP = 4;

    private static final int CHAIN_STEP = 7;
    private static final int LEAVING_STEP = 15;
    private static final int WAY_OUT_SHARE = 16;
    private static final int EJECTING_SHARE = 8;

    /// Weight of an idle slot where only breaks are counted, in hundredths of a break.
    private static final long GUIDANCE = 10;

    private final Layout layout;
    private final SplittableRandom random;
    private final Board board;
    private final Chain chain;
    private final Path path;
    private final TablePrice tables;
    private final Ejection ejection;
    private final Proposals proposals;
    private final Cooling cooling;
    private final List<Objective> objectives;
    private final int[] best;
    private long bestCost = Long.MAX_VALUE;
    private Score.Standing bestStanding = new Score.Standing(false, List.of());
    private long cost;
    private long iteration;
    private @Nullable Better found;

    /// A better placement.
    record Better(long iteration, long cost, Score.Standing standing) {}

    Island(Layout layout, double eagerness, SplittableRandom random) {
        this.layout = layout;
        this.random = random;
        board = new Board(layout, new Score(layout.problem, GUIDANCE));
        chain = new Chain(board);
        ejection = new Ejection(board, random);
        path = new Path(board);
        tables = new TablePrice(layout.problem);
        proposals = new Proposals(board, random);
        cooling = new Cooling(layout.problem, eagerness);
        objectives = layout.problem.objectives();
        best = new int[layout.meetings];
        Arrays.fill(best, Board.NONE);
    }

    /// Begins with what can be kept of a placement, completed by [Construction].
    void begin(int[] slots) {
        new Construction(board).run(slots, random.split());
        board.score.weighOverfull(tables.price());
        cost = board.score.cost();
        keepIfBest();
    }

    /// Learns how many idle slots each participant needs.
    void expectIdle(List<Integer> needed) {
        board.score.expectIdle(needed);
    }

    /// Searches one round on.
    void round() {
        if (cooling.advance(iteration)) {
            resume(best);
        }
        double temperature = cooling.temperature(iteration);
        for (long end = iteration + ROUND; iteration < end; iteration++) {
            if (iteration % COOLING_STEP == 0) {
                temperature = cooling.temperature(iteration);
            }
            if (iteration % TablePrice.STAGE == 0) {
                reprice();
            }
            move((long) (-temperature * Math.log(random.nextDouble())));
        }
    }

    private void reprice() {
        board.score.weighOverfull(tables.nextPrice());
        cost = board.score.cost();
    }

    /// Makes one move if it adds no more than `most` to the cost, as likely as annealing wants it.
    private void move(long most) {
        if (iteration % LEAVING_STEP == 0 && layout.optional.length > 0) {
            leaveOut(most);
        } else if (board.unplaced.size() > 0 && iteration % PLACING_STEP == 0) {
            placeOne(most);
        } else if (iteration % CHAIN_STEP != 0) {
            exchangeAtEnd(most);
        } else if (proposals.draw()) {
            exchange(proposals.meeting(), proposals.slot(), board.slotOf[proposals.meeting()], most);
        }
    }

    private void exchangeAtEnd(long most) {
        if (!proposals.drawEnd(most)) {
            return;
        }
        Path.Found found = path.find(proposals.participant(), proposals.from(), proposals.slot());
        if (found == Path.Found.KNOT) {
            exchange(path.meeting(), proposals.slot(), proposals.from(), most);
        } else if (found == Path.Found.FREE) {
            long added = path.price(most);
            if (added <= most) {
                path.commit();
                accept(added);
            }
        }
    }

    private void exchange(int meeting, int slot, int other, long most) {
        if (!chain.link(meeting, slot, other)) {
            return;
        }
        long added = chain.price(cost);
        if (added <= most) {
            chain.commit();
            accept(added);
        } else {
            chain.revert();
        }
    }

    private void accept(long added) {
        cost += added;
        tables.note(board.score.overfull());
        keepIfBest();
    }

    /// Tries an event without one of its optional meetings; now and then at any price while breaks are unfair.
    private void leaveOut(long most) {
        int m = layout.optional[random.nextInt(layout.optional.length)];
        int slot = board.slotOf[m];
        if (slot == Board.NONE) {
            return;
        }
        board.take(m);
        board.rescoreAround(m);
        long added = board.score.cost() - cost;
        boolean wayOut = board.score.isUnfair() && random.nextInt(WAY_OUT_SHARE) == 0;
        if (wayOut || added <= most) {
            accept(added);
        } else {
            board.put(m, slot);
            board.rescoreAround(m);
        }
    }

    private void placeOne(long most) {
        if (!proposals.drawUnplaced()) {
            return;
        }
        if (random.nextInt(EJECTING_SHARE) == 0) {
            if (ejection.force(proposals.meeting(), proposals.slot())) {
                accept(board.score.cost() - cost);
            }
            return;
        }
        int other = random.nextInt(layout.slots);
        if (other != proposals.slot()) {
            exchange(proposals.meeting(), proposals.slot(), other, most);
        }
    }

    private void keepIfBest() {
        if (board.score.overfull() == 0 && cost - board.score.guidance() < bestCost) {
            bestCost = cost - board.score.guidance();
            bestStanding = board.score.standing(objectives);
            board.settled(best);
            found = new Better(iteration, bestCost, bestStanding);
        }
    }

    /// Goes on from another placement that keeps all constraints of a [Board].
    void resume(int[] slots) {
        board.load(slots);
        cost = board.score.cost();
        keepIfBest();
    }

    /// Slots of the best placement so far, by meeting.
    int[] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    Score.Standing bestStanding() {
        return bestStanding;
    }

    /// The best placement when it was found after the last call.
    Optional<Better> findNew() {
        Optional<Better> fresh = Optional.ofNullable(found);
        found = null;
        return fresh;
    }

    /// Whether the next round begins a cycle.
    boolean isAtCycleEnd() {
        return cooling.endsAt(iteration);
    }
}
