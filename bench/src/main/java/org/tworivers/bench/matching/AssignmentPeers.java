package org.tworivers.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.tworivers.solver.matching.AssignmentProblem;

/// OR-Tools on the same instance; the least value, with the problem's cost of each left over.
final class AssignmentPeers {
    private AssignmentPeers() {}

    /// Seekers, places and one more place for those left over, as a network.
    static long minCostFlow(AssignmentProblem problem) {
        Loader.loadNativeLibraries();
        MinCostFlow flow = new MinCostFlow();
        int seekers = problem.seekers();
        int end = seekers + problem.places();
        for (int seeker = 0; seeker < seekers; seeker++) {
            for (int place = 0; place < problem.places(); place++) {
                if (problem.isAllowed(seeker, place)) {
                    flow.addArcWithCapacityAndUnitCost(seeker, seekers + place, 1, problem.cost(seeker, place));
                }
            }
            flow.addArcWithCapacityAndUnitCost(seeker, end, 1, problem.leftOverCost());
            flow.setNodeSupply(seeker, 1);
        }
        for (int place = 0; place < problem.places(); place++) {
            flow.addArcWithCapacityAndUnitCost(seekers + place, end, problem.capacity(place), 0);
        }
        flow.setNodeSupply(end, -seekers);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the flow must be best, but OR-Tools says " + status + ".");
        }
        return flow.getOptimalCost();
    }

    /// As many seekers as places, one each.
    static long linearSumAssignment(AssignmentProblem problem) {
        Loader.loadNativeLibraries();
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            for (int place = 0; place < problem.places(); place++) {
                if (problem.isAllowed(seeker, place)) {
                    assignment.addArcWithCost(seeker, place, problem.cost(seeker, place));
                }
            }
        }
        LinearSumAssignment.Status status = assignment.solve();
        if (status != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("the assignment must be best, but OR-Tools says " + status + ".");
        }
        return assignment.getOptimalCost();
    }
}
