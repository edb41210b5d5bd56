package org.tworivers.solver.pairs.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Brings as much excess as possible to where there is a deficit, along halves that are free of charge: Dinic's
/// algorithm. Nodes get layers, the number of halves to them from an excess; paths go from layer to layer until none
/// reaches a deficit; then there are new layers, each time one more to the nearest deficit.
///
/// Cost: O(arcs) a round of layers, and the length of each path; with unit arcs O(sqrt(arcs)) rounds, some ten
/// in practice.
///
/// Source: E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation, 1970;
/// rounds with unit arcs: S. Even and R. E. Tarjan, Network flow and testing graph connectivity, 1975.
final class BlockingFlow {
    private static final int NO_LAYER = -1;

    private final Network network;
    private final long[] potential;
    private final int[] excess;
    private final BooleanSupplier cancelled;

    private final int[] layer;
    private final int[] next;
    private final int[] queue;
    private final int[] path;

    BlockingFlow(Network network, long[] potential, int[] excess, BooleanSupplier cancelled) {
        this.network = network;
        this.potential = potential;
        this.excess = excess;
        this.cancelled = cancelled;
        layer = new int[network.nodes];
        next = new int[network.nodes];
        queue = new int[network.nodes];
        path = new int[network.nodes];
    }

    void run() {
        while (layNodes()) {
            Cancelled.check(cancelled);
            System.arraycopy(network.from, 0, next, 0, network.nodes);
            for (int v = 0; v < network.nodes; v++) {
                for (int length = walk(v); length > 0; length = walk(v)) {
                    push(v, length);
                }
            }
        }
    }

    /// Layers up to the first with a deficit; whether there is one.
    private boolean layNodes() {
        Arrays.fill(layer, NO_LAYER);
        int size = 0;
        for (int v = 0; v < network.nodes; v++) {
            if (excess[v] > 0) {
                layer[v] = 0;
                queue[size++] = v;
            }
        }
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < size && layer[queue[i]] < last; i++) {
            int u = queue[i];
            for (int k = network.from[u]; k < network.from[u + 1]; k++) {
                int h = network.halves[k];
                int v = network.ends[h];
                if (layer[v] == NO_LAYER && isFree(h, u)) {
                    layer[v] = layer[u] + 1;
                    queue[size++] = v;
                    last = excess[v] < 0 ? layer[v] : last;
                }
            }
        }
        return last < Integer.MAX_VALUE;
    }

    private boolean isFree(int half, int u) {
        return network.room[half] > 0 && network.cost[half] + potential[u] == potential[network.ends[half]];
    }

    /// The length of a path from an excess to a deficit, or 0.
    private int walk(int start) {
        if (excess[start] <= 0) {
            return 0;
        }
        int length = 0;
        int u = start;
        while (excess[u] >= 0) {
            int half = onwards(u);
            if (half >= 0) {
                path[length++] = half;
                u = network.ends[half];
            } else if (length > 0) {
                layer[u] = NO_LAYER;
                u = network.ends[path[--length] ^ 1];
            } else {
                return 0;
            }
        }
        return length;
    }

    /// A free half to the next layer, or a negative number. Halves found of no use are not looked at again.
    private int onwards(int u) {
        for (; next[u] < network.from[u + 1]; next[u]++) {
            int h = network.halves[next[u]];
            if (layer[network.ends[h]] == layer[u] + 1 && isFree(h, u)) {
                return h;
            }
        }
        return -1;
    }

    private void push(int start, int length) {
        int end = network.ends[path[length - 1]];
        int units = Math.min(excess[start], -excess[end]);
        for (int i = 0; i < length; i++) {
            units = Math.min(units, network.room[path[i]]);
        }
        for (int i = 0; i < length; i++) {
            network.push(path[i], units);
        }
        excess[start] -= units;
        excess[end] += units;
    }
}
