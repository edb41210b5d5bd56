package org.tworivers.solver.timetable.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;

/// One search: simulated annealing whose moves are [Chain]s.
///
/// A move that adds d to the cost is made when d <= 0, else with probability exp(-d / temperature); cooling
/// repeats in growing cycles ([Cooling]), each from the best placement so far. While meetings are unplaced,
/// each fourth move tries to place one, by a chain or by an [Ejection]; each fifteenth tries to leave an
/// optional one out. Cost of a move: the length of its chain, a few dozen memory reads. Nothing here depends
/// on time or on other threads.
///
/// Sources: Kirkpatrick, Gelatt and Vecchi, Science 220 (1983) 671; for timetables, Lewis and Thompson, EJOR 240
/// (2015) 637. Tried and dropped: no guidance by idle slots when breaks are counted (stays a third higher on
/// the densest published events); proposals drawn blindly alone (slower by a factor of 3 to 5).
final class Island {
    /// Iterations between barriers, and between two looks at the clock: some ten milliseconds' work.
    static final int ROUND = 10_000;

    private static final int COOLING_STEP = 250;
    private static final int PLACING_STEP = 4;
    private static final int LEAVING_STEP = 15;
    private static final int WAY_OUT_SHARE = 16;
    private static final int EJECTING_SHARE = 8;

    /// Weight of an idle slot where only breaks are counted, in hundredths of a break.
    private static final long GUIDANCE = 10;

    private final Layout layout;
    private final SplittableRandom random;
    private final Board board;
    private final Chain chain;
    private final Ejection ejection;
    private final Proposals proposals;
    private final Cooling cooling;
    private final List<Objective> objectives;
    private final int[] best;
    private final List<Better> found = new ArrayList<>();
    private long bestCost = Long.MAX_VALUE;
    private Score.Standing bestStanding = new Score.Standing(false, List.of());
    private long cost;
    private long iteration;

    /// A better placement found in the last round.
    record Better(long iteration, long cost, Score.Standing standing) {}

    Island(Layout layout, double eagerness, SplittableRandom random) {
        this.layout = layout;
        this.random = random;
        board = new Board(layout, new Score(layout.problem, GUIDANCE));
        chain = new Chain(board, random);
        ejection = new Ejection(board, random);
        proposals = new Proposals(board, random);
        cooling = new Cooling(layout.problem, eagerness);
        objectives = layout.problem.objectives();
        best = new int[layout.meetings];
        Arrays.fill(best, Board.NONE);
    }

    /// Begins with what can be kept of a placement, completed by [Construction].
    void begin(int[] slots) {
        new Construction(board).run(slots, random.split());
        cost = board.score.cost();
        keepIfBest();
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
            if (iteration % LEAVING_STEP == 0 && layout.optional.length > 0) {
                leaveOut(temperature);
            } else if (propose()) {
                long added = chain.price(cost);
                if (isTaken(added, temperature)) {
                    chain.commit();
                    cost += added;
                    keepIfBest();
                } else {
                    chain.revert();
                }
            }
        }
    }

    private boolean isTaken(long added, double temperature) {
        return added <= 0 || added <= -temperature * Math.log(random.nextDouble());
    }

    /// Tries an event without one of its optional meetings; now and then at any price while breaks are unfair.
    private void leaveOut(double temperature) {
        int m = layout.optional[random.nextInt(layout.optional.length)];
        int slot = board.slotOf[m];
        if (slot == Board.NONE) {
            return;
        }
        board.take(m);
        board.rescoreAround(m);
        long added = board.score.cost() - cost;
        boolean wayOut = board.score.isUnfair() && random.nextInt(WAY_OUT_SHARE) == 0;
        if (wayOut || isTaken(added, temperature)) {
            cost += added;
            keepIfBest();
        } else {
            board.put(m, slot);
            board.rescoreAround(m);
        }
    }

    private boolean propose() {
        if (board.unplaced.size() > 0 && iteration % PLACING_STEP == 0) {
            return proposePlacing();
        }
        return proposals.draw() && chain.link(proposals.meeting(), proposals.slot(), board.slotOf[proposals.meeting()]);
    }

    private boolean proposePlacing() {
        if (!proposals.drawUnplaced()) {
            return false;
        }
        if (random.nextInt(EJECTING_SHARE) == 0) {
            if (ejection.force(proposals.meeting(), proposals.slot())) {
                cost = board.score.cost();
                keepIfBest();
            }
            return false;
        }
        int other = random.nextInt(layout.slots);
        return other != proposals.slot() && chain.link(proposals.meeting(), proposals.slot(), other);
    }

    private void keepIfBest() {
        if (cost - board.score.guidance() < bestCost) {
            bestCost = cost - board.score.guidance();
            bestStanding = board.score.standing(objectives);
            board.settled(best);
            found.add(new Better(iteration, bestCost, bestStanding));
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

    /// What was found since the last call, each better than all before.
    List<Better> takeFound() {
        List<Better> taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    /// Whether the next round begins a cycle.
    boolean isAtCycleEnd() {
        return cooling.endsAt(iteration);
    }
}
