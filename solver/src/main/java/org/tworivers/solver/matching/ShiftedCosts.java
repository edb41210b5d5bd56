package org.tworivers.solver.matching;

/// The costs of a problem without their lowest bits, and one more place, the last: to be left over, with room for all.
final class ShiftedCosts {
    private final AssignmentProblem problem;
    private final int shift;
    private final int out;
    private final long leftOver;

    /// What a forbidden pair counts as: dearer than to be left over, so that it never is.
    private final long forbidden;

    ShiftedCosts(AssignmentProblem problem, int shift) {
        this.problem = problem;
        this.shift = shift;
        out = problem.places();
        leftOver = problem.leftOverCost() >> shift;
        forbidden = (2 * problem.leftOverCost()) >> shift;
    }

    int seekers() {
        return problem.seekers();
    }

    /// Those of the problem, and the one more.
    int places() {
        return out + 1;
    }

    int capacity(int place) {
        return place == out ? problem.seekers() : problem.capacity(place);
    }

    long of(int seeker, int place) {
        return place == out ? leftOver : shifted(problem.cost(seeker, place));
    }

    /// All costs of a seeker, by place.
    void read(int seeker, long[] costs) {
        int[] row = problem.row(seeker);
        for (int place = 0; place < out; place++) {
            costs[place] = shifted(row[place]);
        }
        costs[out] = leftOver;
    }

    /// Takes the moves of one who sits at a place to some others, where they cost less than what is the least so far.
    ///
    /// @param others the first `count` of the array
    void consider(int seeker, int place, int[] others, int count, long[] least, int[] who) {
        int[] row = problem.row(seeker);
        long here = of(seeker, place);
        for (int i = 0; i < count; i++) {
            int to = others[i];
            long change = (to == out ? leftOver : shifted(row[to])) - here;
            if (change < least[to]) {
                least[to] = change;
                who[to] = seeker;
            }
        }
    }

    /// Without a branch, as it is asked of every pair: the mask is 0 for what is forbidden, and all ones for the rest.
    private long shifted(int cost) {
        long mask = ((long) cost - AssignmentProblem.FORBIDDEN) >> (Long.SIZE - 1);
        return ((cost >> shift) & mask) | (forbidden & ~mask);
    }
}
