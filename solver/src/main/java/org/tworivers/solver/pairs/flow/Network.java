package org.tworivers.solver.pairs.flow;

import java.util.Arrays;

/// Nodes joined by arcs, and what flows on them. Each arc is two halves: half `2a` leads along arc `a`, half `2a + 1`
/// back; `room` says how much more can flow there, which on the way back is what flows now. What is pushed along one
/// half makes room on the other.
final class Network {
    final int nodes;

    /// By half: where it leads.
    final int[] ends;

    /// By half: how much more can flow.
    final int[] room;

    /// By half: what one more unit costs.
    final long[] cost;

    /// The halves that leave node `v` are `halves[from[v]]` to `halves[from[v + 1] - 1]`.
    final int[] from;

    final int[] halves;

    private Network(Arcs arcs) {
        nodes = arcs.nodes;
        ends = Arrays.copyOf(arcs.ends, 2 * arcs.size);
        room = Arrays.copyOf(arcs.room, 2 * arcs.size);
        cost = new long[2 * arcs.size];
        from = new int[nodes + 1];
        halves = new int[2 * arcs.size];
        for (int h = 0; h < ends.length; h++) {
            from[ends[h ^ 1] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            from[v + 1] += from[v];
        }
        int[] next = Arrays.copyOf(from, nodes);
        for (int h = 0; h < ends.length; h++) {
            halves[next[ends[h ^ 1]]++] = h;
        }
    }

    int arcs() {
        return ends.length / 2;
    }

    int flow(int arc) {
        return room[2 * arc + 1];
    }

    void setCost(int arc, long each) {
        cost[2 * arc] = each;
        cost[2 * arc + 1] = -each;
    }

    void push(int half, int units) {
        room[half] -= units;
        room[half ^ 1] += units;
    }

    /// Leaves what flows on an arc as it is for good.
    void close(int arc) {
        room[2 * arc] = 0;
        room[2 * arc + 1] = 0;
    }

    /// Arcs on their way to become a network.
    static final class Arcs {
        private final int nodes;
        private final int[] ends;
        private final int[] room;
        private int size;

        /// @param most how many arcs there can be
        Arcs(int nodes, int most) {
            this.nodes = nodes;
            ends = new int[2 * most];
            room = new int[2 * most];
        }

        /// Adds an arc and gives its number.
        int add(int tail, int head, int flow, int capacity) {
            ends[2 * size] = head;
            ends[2 * size + 1] = tail;
            room[2 * size] = capacity - flow;
            room[2 * size + 1] = flow;
            return size++;
        }

        Network network() {
            return new Network(this);
        }
    }
}
