package org.tworivers.bench.meetings.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.tworivers.solver.pairs.CandidatePair;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.Quota;
import org.tworivers.solver.pairs.Side;

/// OR-Tools' min-cost flow on promised seats and priorities as one number; it knows nothing of fairness or ranks.
public final class FlowPeer {
    private final PairProblem problem;
    private final long weight;

    /// @param weight of a promised seat: more than all priorities together
    public FlowPeer(PairProblem problem, long weight) {
        this.problem = problem;
        this.weight = weight;
    }

    /// The greatest worth: weight x promised seats + priorities.
    public long worth() {
        Loader.loadNativeLibraries();
        MinCostFlow flow = new MinCostFlow();
        int from = problem.participants();
        int to = from + 1;
        long most = 0;
        for (int p = 0; p < problem.participants(); p++) {
            Quota quota = problem.participant(p);
            boolean first = quota.side() == Side.FIRST;
            int tail = first ? from : p;
            int head = first ? p : to;
            flow.addArcWithCapacityAndUnitCost(tail, head, quota.promised(), -weight);
            flow.addArcWithCapacityAndUnitCost(tail, head, quota.limit() - quota.promised(), 0);
            most += first ? quota.limit() : 0;
        }
        for (int i = 0; i < problem.pairs(); i++) {
            CandidatePair pair = problem.pair(i);
            flow.addArcWithCapacityAndUnitCost(pair.first(), pair.second(), 1, -pair.priority());
        }
        flow.addArcWithCapacityAndUnitCost(from, to, most, 0);
        flow.setNodeSupply(from, most);
        flow.setNodeSupply(to, -most);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the flow must be best, but OR-Tools says " + status + ".");
        }
        return -flow.getOptimalCost();
    }
}
