package org.tworivers.solver.timetable.search;

import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.board.Weights;

/// The temperature of an iteration: cycles of geometric cooling, each longer than the one before by [#GROWTH], so that
/// a search can end at any time and at most a part of it was spent on a cycle too short or too long. Depends on the
/// problem and the iteration alone, never on the budget: more iterations continue the same search.
final class Cooling {
    /// Iterations of a first cycle at least; a tenth of a second's work.
    private static final long SHORTEST = 100_000;

    /// Iterations for each meeting in a first cycle: enough to move every one many times.
    private static final long PER_MEETING = 150;

    private static final double GROWTH = 2;

    /// Hottest, in weights of the dearest objective about breaks, idle slots or moves: one more is accepted once in
    /// seven times.
    private static final double HOT = 0.5;

    /// How much hotter the first cycle begins: it has a timetable made in a hurry to melt, later ones a good one to
    /// keep. A large event has none worth keeping yet: who is there early and who late is settled while it is hot,
    /// and a longer cycle settles that better.
    ///
    /// Idle slots of 20,000 meetings after 45 million iterations of one island: 4,996 when later cycles began at
    /// 0.5, 4,823 at 1, 4,622 at 2; in a single cycle of 20 million 4,754 from 2, 4,745 from 4, 4,833 from 8.
    private static final double FIRST = 4;

    /// Meetings from which on later cycles begin as hot as the first.
    private static final int LARGE = 5_000;

    /// Coldest, in weights of the last objective.
    private static final double COLD = 0.15;

    /// Where the first cycle begins, and where later ones do.
    private final double first;

    private final double later;
    private final double cold;
    private long cycleFrom;
    private long cycleLength;

    /// @param eagerness factor of the hottest temperature; islands differ in it
    Cooling(MeetingProblem problem, double eagerness) {
        double hot = eagerness * HOT * new Weights(problem).dearest();
        first = FIRST * hot;
        later = problem.meetings() < LARGE ? hot : first;
        cold = COLD * Weights.UNIT;
        cycleLength = rounded(Math.max(SHORTEST, PER_MEETING * problem.meetings()));
    }

    private static long rounded(long iterations) {
        return (iterations + Island.ROUND - 1) / Island.ROUND * Island.ROUND;
    }

    /// Goes on to the cycle of an iteration.
    ///
    /// @return whether a new cycle begins there
    boolean advance(long iteration) {
        if (!endsAt(iteration)) {
            return false;
        }
        cycleFrom += cycleLength;
        cycleLength = rounded((long) (cycleLength * GROWTH));
        return true;
    }

    /// Whether the cycle that was gone on to ends before an iteration.
    boolean endsAt(long iteration) {
        return iteration >= cycleFrom + cycleLength;
    }

    double temperature(long iteration) {
        double done = (double) (iteration - cycleFrom) / cycleLength;
        double from = cycleFrom == 0 ? first : later;
        return from * Math.pow(cold / from, done);
    }
}
