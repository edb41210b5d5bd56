package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tworivers.solver.matching.MatchingFault.Code;

/// Seekers, of whom each gets one place or none, places that take so many, and what each seeker costs at each place.
/// Wanted is an assignment that places most seekers and, of those, costs least.
///
/// Both in one number: whoever is left over costs [#leftOverCost], more than all others together can save.
public final class AssignmentProblem {
    /// The cost of a pair that must not be.
    public static final int FORBIDDEN = Integer.MAX_VALUE;

    /// The greatest cost.
    public static final int MOST_COST = 1_000_000_000;

    /// The most seekers: all sums of costs stay exact.
    public static final int MOST_SEEKERS = 30_000;

    private final int[][] costs;
    private final int[] capacities;
    private final int mostCost;

    private AssignmentProblem(int[][] costs, int[] capacities) {
        this.costs = Arrays.stream(costs).map(int[]::clone).toArray(int[][]::new);
        this.capacities = capacities.clone();
        int most = 0;
        for (int[] row : costs) {
            for (int each : row) {
                most = each == FORBIDDEN ? most : Math.max(most, each);
            }
        }
        mostCost = most;
    }

    /// The problem, when [#faults] finds none.
    ///
    /// @param costs by seeker and place: 0 to [#MOST_COST], or [#FORBIDDEN]
    /// @param capacities by place: how many seekers it takes; 0 or above
    public static AssignmentProblem of(int[][] costs, int[] capacities) {
        List<MatchingFault> faults = faults(costs, capacities);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("costs and capacities (" + faults.size() + " faults: " + faults
                    + ") must be sound. Maybe ask for their faults first.");
        }
        return new AssignmentProblem(costs, capacities);
    }

    /// Everything that is wrong; empty when it is sound.
    public static List<MatchingFault> faults(int[][] costs, int[] capacities) {
        List<MatchingFault> faults = new ArrayList<>();
        if (costs.length > MOST_SEEKERS) {
            faults.add(new MatchingFault(
                    Code.TOO_MANY, 0, costs.length, "must be at most " + MOST_SEEKERS + ". Maybe assign in parts."));
        }
        for (int p = 0; p < capacities.length; p++) {
            if (capacities[p] < 0) {
                faults.add(new MatchingFault(Code.CAPACITY, p, capacities[p], "must be 0 or above. Maybe 0."));
            }
        }
        for (int s = 0; s < costs.length; s++) {
            if (costs[s].length != capacities.length) {
                faults.add(new MatchingFault(
                        Code.COSTS,
                        s,
                        costs[s].length,
                        "must be as many as places, " + capacities.length + ". Maybe FORBIDDEN is missing."));
            }
            addWrongCost(faults, s, costs[s]);
        }
        return faults;
    }

    private static void addWrongCost(List<MatchingFault> faults, int seeker, int[] row) {
        for (int each : row) {
            if (each != FORBIDDEN && (each < 0 || each > MOST_COST)) {
                faults.add(new MatchingFault(
                        Code.COST, seeker, each, "must be 0 to " + MOST_COST + ". Maybe add the same to all costs."));
                return;
            }
        }
    }

    public int seekers() {
        return costs.length;
    }

    public int places() {
        return capacities.length;
    }

    /// How many seekers the place takes.
    public int capacity(int place) {
        return capacities[place];
    }

    /// Whether the seeker may get the place.
    public boolean isAllowed(int seeker, int place) {
        return costs[seeker][place] != FORBIDDEN;
    }

    /// What the seeker costs at the place, if it may be; [#FORBIDDEN] otherwise.
    public int cost(int seeker, int place) {
        return costs[seeker][place];
    }

    /// What a seeker without a place counts as: 1 more than the greatest cost times the number of seekers.
    public long leftOverCost() {
        return 1 + (long) mostCost * costs.length;
    }

    /// The greatest cost of a pair that may be; 0 when there is none.
    int mostCost() {
        return mostCost;
    }

    /// Without a copy, for reading only.
    int[] row(int seeker) {
        return costs[seeker];
    }
}
