package org.tworivers.solver.timetable.search;

import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.board.Weights;

/// The temperature of an iteration: cycles of geometric cooling, each longer than the one before by [#GROWTH], so that
/// a search can end at any time and at most a part of it was spent on a cycle too short or too long. Depends on the
/// problem and the iteration alone, never on the budget: more iterations continue the same search.
final class Cooling {
    /// Iterations of a first cycle at least; a tenth of a second's work.
    private static final long SHORTEST = 100_000;

    /// Iterations for each meeting in a first cycle: enough to move every one many times.
    private static final long PER_MEETING = 200;

    private static final double GROWTH = 1.5;

    /// Hottest, in weights of the first objective about breaks or idle slots: one more is accepted once in four times.
    private static final double HOT = 0.7;

    /// Coldest, in weights of the last objective.
    private static final double COLD = 0.1;

    private final double hot;
    private final double cold;
    private long cycleFrom;
    private long cycleLength;

    /// @param eagerness factor of the hottest temperature; islands differ in it
    Cooling(MeetingProblem problem, double eagerness) {
        Weights weights = new Weights(problem);
        long first = problem.objectives().stream()
                .filter(objective -> objective != Objective.UNSCHEDULED)
                .mapToLong(weights::of)
                .max()
                .orElse(Weights.UNIT);
        hot = eagerness * HOT * Math.max(first, Weights.UNIT);
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
        return hot * Math.pow(cold / hot, done);
    }
}
