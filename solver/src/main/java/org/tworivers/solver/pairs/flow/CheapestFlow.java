package org.tworivers.solver.pairs.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Makes a circulation cheapest. Each node has a potential; with it a half from u to v costs
/// `cost + potential(u) - potential(v)`, and a circulation is cheapest when no half with room costs less than nothing.
///
/// What costs less than nothing is filled up, which leaves an excess where it ends and a deficit where it begins. Then,
/// again and again: the distance of the nearest deficit from any excess is added to the potentials (Dijkstra), so that
/// the shortest paths are free of charge, and as much as possible flows along these at once ([BlockingFlow]).
///
/// Cost: O(arcs x log(nodes)) and a blocking flow for each distance that occurs. From a flow and potentials that are
/// nearly right these are few: 1 to 5 for costs of 0 and 1.
///
/// Source: L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962 (primal-dual); R. K. Ahuja, T. L. Magnanti and
/// J. B. Orlin, Network Flows, 1993, section 9.8.
final class CheapestFlow {
    private static final long FAR = Long.MAX_VALUE;

    private final Network network;
    private final long[] potential;
    private final BooleanSupplier cancelled;

    /// By node: how much more flows in than out.
    private final int[] excess;

    private final long[] distance;
    private final NodeQueue queue = new NodeQueue();

    /// @param potential by node; kept up to date
    CheapestFlow(Network network, long[] potential, BooleanSupplier cancelled) {
        this.network = network;
        this.potential = potential;
        this.cancelled = cancelled;
        excess = new int[network.nodes];
        distance = new long[network.nodes];
    }

    /// Asks for one unit from a node to another, besides all that flows; once.
    CheapestFlow withUnit(int from, int to) {
        excess[from]++;
        excess[to]--;
        return this;
    }

    void run() {
        fillUp();
        BlockingFlow blocking = new BlockingFlow(network, potential, excess, cancelled);
        while (Arrays.stream(excess).anyMatch(units -> units > 0)) {
            Cancelled.check(cancelled);
            raisePotentials(nearestDeficit());
            blocking.run();
        }
    }

    private void fillUp() {
        for (int h = 0; h < network.ends.length; h++) {
            int tail = network.ends[h ^ 1];
            int head = network.ends[h];
            int units = network.room[h];
            if (units > 0 && network.cost[h] + potential[tail] < potential[head]) {
                network.push(h, units);
                excess[tail] -= units;
                excess[head] += units;
            }
        }
    }

    private long nearestDeficit() {
        Arrays.fill(distance, FAR);
        queue.clear();
        for (int v = 0; v < network.nodes; v++) {
            if (excess[v] > 0) {
                distance[v] = 0;
                queue.add(v, 0);
            }
        }
        while (!queue.isEmpty()) {
            long reached = queue.least();
            int u = queue.remove();
            if (excess[u] < 0) {
                return reached;
            }
            if (reached == distance[u]) {
                leave(u);
            }
        }
        throw new IllegalArgumentException("the unit asked for must have a way. Maybe ask for one that has.");
    }

    private void leave(int u) {
        for (int k = network.from[u]; k < network.from[u + 1]; k++) {
            int h = network.halves[k];
            if (network.room[h] > 0) {
                int v = network.ends[h];
                long reached = distance[u] + network.cost[h] + potential[u] - potential[v];
                if (reached < distance[v]) {
                    distance[v] = reached;
                    queue.add(v, reached);
                }
            }
        }
    }

    /// By the distance, but at most that of the nearest deficit; all less that, so that the others keep theirs.
    private void raisePotentials(long most) {
        for (int v = 0; v < network.nodes; v++) {
            potential[v] += Math.min(distance[v], most) - most;
        }
    }
}
