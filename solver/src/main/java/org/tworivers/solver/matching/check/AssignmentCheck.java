package org.tworivers.solver.matching.check;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.solver.matching.AssignmentOutcome;
import org.tworivers.solver.matching.AssignmentProblem;

/// Holds an assignment against its problem: counts seats and costs anew, and from the prices what no assignment is
/// below. Written to be read: O(seekers x places).
public final class AssignmentCheck {
    private AssignmentCheck() {}

    /// @param broken seekers at a place that is not allowed or does not exist, and places with more than they take, in
    ///     words
    /// @param placed how many have a place
    /// @param cost of those placed
    /// @param value cost, and the problem's cost of each left over
    /// @param bound no assignment's value is below
    public record Report(List<String> broken, int placed, long cost, long value, long bound) {
        public Report {
            broken = List.copyOf(broken);
        }

        /// Whether no assignment places more, or as many at less cost.
        public boolean isProvenBest() {
            return broken.isEmpty() && value == bound;
        }
    }

    /// Checks everything.
    public static Report of(AssignmentProblem problem, AssignmentOutcome outcome) {
        List<String> broken = new ArrayList<>();
        int[] seats = new int[problem.places()];
        int placed = 0;
        long cost = 0;
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            int place = outcome.places().get(seeker);
            if (place >= problem.places() || (place >= 0 && !problem.isAllowed(seeker, place))) {
                broken.add("seeker " + seeker + " at place " + place);
            } else if (place >= 0) {
                seats[place]++;
                placed++;
                cost += problem.cost(seeker, place);
            }
        }
        for (int place = 0; place < seats.length; place++) {
            if (seats[place] > problem.capacity(place)) {
                broken.add("place " + place + " with " + seats[place] + " seekers");
            }
            if (outcome.prices().get(place) < 0) {
                broken.add("place " + place + " with price " + outcome.prices().get(place));
            }
        }
        long value = cost + (problem.seekers() - placed) * problem.leftOverCost();
        return new Report(broken, placed, cost, value, bound(problem, outcome.prices()));
    }

    private static long bound(AssignmentProblem problem, List<Long> prices) {
        long bound = 0;
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            long least = problem.leftOverCost();
            for (int place = 0; place < problem.places(); place++) {
                if (problem.isAllowed(seeker, place)) {
                    least = Math.min(least, problem.cost(seeker, place) + prices.get(place));
                }
            }
            bound += least;
        }
        for (int place = 0; place < problem.places(); place++) {
            bound -= prices.get(place) * problem.capacity(place);
        }
        return bound;
    }
}
