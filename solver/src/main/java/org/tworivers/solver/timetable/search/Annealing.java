package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;

/// One island: simulated annealing over [Chain]s.
final class Annealing {
    static final double HOT = Double.parseDouble(System.getProperty("hot", "60"));
    static final double COLD = Double.parseDouble(System.getProperty("cold", "6"));
    static final long FIRST = Long.getLong("first", 200_000);
    static final double GROW = Double.parseDouble(System.getProperty("grow", "1.5"));
    static final double GUIDED = Double.parseDouble(System.getProperty("guided", "0.5"));
    final Board board;
    private final Layout layout;
    private final SplittableRandom random;
    private final Chain chain;
    private final Ejection ejection;
    private long cost;
    long bestCost = Long.MAX_VALUE;
    final int[] best;
    long iteration;
    long bestAt;
    private long cycleFrom;
    private long cycle = FIRST;
    private double temperature = HOT;
    long accepted;

    Annealing(Layout layout, long guidance, SplittableRandom random) {
        this.layout = layout;
        this.random = random;
        board = new Board(layout, new Score(layout.problem, guidance));
        chain = new Chain(board, random);
        ejection = new Ejection(board, random);
        best = new int[layout.meetings];
        new Construction(board).run(random.split());
        cost = board.score.cost();
        keepBest();
    }

    private void keepBest() {
        long exact = board.score.exactCost();
        if (exact < bestCost) {
            bestCost = exact;
            bestAt = iteration;
            board.settled(best);
        }
    }

    void run(long iterations) {
        for (long end = iteration + iterations; iteration < end; iteration++) {
            if ((iteration & 255) == 0) {
                cool();
            }
            boolean linked = board.unplaced.size() > 0 && (iteration & 3) == 0 ? insert() : exchange();
            if (linked) {
                long added = chain.price(cost);
                if (added <= 0 || added <= -temperature * Math.log(random.nextDouble())) {
                    chain.commit();
                    cost += added;
                    accepted++;
                    if (added < 0) {
                        keepBest();
                    }
                } else {
                    chain.revert();
                }
            }
        }
    }

    private void cool() {
        if (iteration - cycleFrom >= cycle) {
            cycleFrom = iteration;
            cycle = (long) (cycle * GROW);
            board.load(best);
            cost = board.score.cost();
        }
        temperature = HOT * Math.pow(COLD / HOT, (double) (iteration - cycleFrom) / cycle);
    }

    private boolean exchange() {
        if (random.nextDouble() < GUIDED) {
            int p = random.nextInt(layout.participants);
            for (int tries = 0; tries < 20 && board.score.idleOf(p) == 0; tries++) {
                p = random.nextInt(layout.participants);
            }
            if (board.score.idleOf(p) > 0) {
                long b = board.busy[p];
                int from = Long.numberOfTrailingZeros(b);
                int to = 63 - Long.numberOfLeadingZeros(b);
                int slot = from + random.nextInt(to - from);
                while ((b >>> slot & 1) != 0) {
                    slot = from + random.nextInt(to - from);
                }
                int pick = random.nextInt(3);
                int source = from;
                if (pick == 1) {
                    source = to;
                } else if (pick == 2) {
                    source = from + random.nextInt(to - from);
                    while ((b >>> source & 1) == 0) {
                        source = from + random.nextInt(to - from);
                    }
                }
                int m = board.at(p, random.nextInt(board.count(p, source)), source);
                return chain.link(m, slot, board.slotOf[m]);
            }
        }
        int m = random.nextInt(layout.meetings);
        int choices = layout.choices(m);
        if (choices < 2 || board.slotOf[m] == Board.NONE) {
            return false;
        }
        int slot = layout.choices[layout.choicesFrom[m] + random.nextInt(choices)];
        return slot != board.slotOf[m] && chain.link(m, slot, board.slotOf[m]);
    }

    private boolean insert() {
        int m = board.unplaced.get(random.nextInt(board.unplaced.size()));
        int choices = layout.choices(m);
        if (choices == 0) {
            return false;
        }
        int slot = layout.choices[layout.choicesFrom[m] + random.nextInt(choices)];
        int other = random.nextInt(layout.slots);
        if (random.nextInt(8) == 0) {
            if (ejection.force(m, slot)) {
                cost = board.score.cost();
                keepBest();
            }
            return false;
        }
        return other != slot && chain.link(m, slot, other);
    }
}
