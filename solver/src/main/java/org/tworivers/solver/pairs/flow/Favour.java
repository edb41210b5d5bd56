package org.tworivers.solver.pairs.flow;

import java.util.function.BooleanSupplier;

/// Among circulations that are equally good, prefers units on some arcs to units on others: settles one arc after the
/// other, the most preferred first. A unit can be had on an empty arc exactly if there is a way with room from its head
/// back to its tail; then one flows around.
///
/// Ways are searched from both ends at once. A search that fails has all nodes that one end reaches, and nothing can
/// flow around through these and others from then on: they become a part of their own. So at most `nodes - 1` searches
/// fail, and arcs between parts need none.
///
/// Cost: in theory O(arcs) for each arc; in practice some hundred halves an arc, as ways are short where there are
/// many, and a small part is used up soon.
final class Favour {
    private static final int NOWHERE = -1;

    private final Network network;
    private final BooleanSupplier cancelled;

    /// By node.
    private final int[] part;

    private final Search onwards;
    private final Search backwards;
    private int parts = 1;

    Favour(Network network, BooleanSupplier cancelled) {
        this.network = network;
        this.cancelled = cancelled;
        part = new int[network.nodes];
        onwards = new Search(0);
        backwards = new Search(1);
    }

    /// Puts a unit on an arc if it can be, and then leaves the arc as it is for good.
    ///
    /// @return what flows on it
    int settle(int arc) {
        int half = 2 * arc;
        int head = network.ends[half];
        int tail = network.ends[half + 1];
        if (network.room[half] > 0 && part[head] == part[tail]) {
            Cancelled.check(cancelled);
            int meeting = meeting(head, tail);
            if (meeting != NOWHERE) {
                network.push(half, 1);
                onwards.pushTo(meeting);
                backwards.pushTo(meeting);
            }
        }
        int units = network.flow(arc);
        network.close(arc);
        return units;
    }

    /// A node on a way with room from one node to another, or [#NOWHERE].
    private int meeting(int from, int to) {
        onwards.start(from);
        backwards.start(to);
        while (true) {
            for (Search search : new Search[] {onwards, backwards}) {
                if (search.isUsedUp()) {
                    search.partOff();
                    return NOWHERE;
                }
                int meeting = search.step(search == onwards ? backwards : onwards);
                if (meeting != NOWHERE) {
                    return meeting;
                }
            }
        }
    }

    /// What can be reached from one end within its part.
    private final class Search {
        /// 0 to go along halves with room, 1 to go against them.
        private final int against;

        private final int[] reached = new int[network.nodes];

        /// By node: the half with room by which it was reached.
        private final int[] by = new int[network.nodes];

        /// By node: the last round in which it was reached.
        private final int[] seen = new int[network.nodes];

        private int round;
        private int size;
        private int done;

        Search(int against) {
            this.against = against;
        }

        void start(int node) {
            round++;
            size = 0;
            done = 0;
            by[node] = NOWHERE;
            seen[node] = round;
            reached[size++] = node;
        }

        boolean isUsedUp() {
            return done == size;
        }

        /// Goes on from one more node; the node at which it meets the other search, or [#NOWHERE].
        int step(Search other) {
            int u = reached[done++];
            for (int k = network.from[u]; k < network.from[u + 1]; k++) {
                int half = network.halves[k];
                int v = network.ends[half];
                if (network.room[half ^ against] > 0 && seen[v] != round && part[v] == part[u]) {
                    seen[v] = round;
                    by[v] = half ^ against;
                    reached[size++] = v;
                    if (other.seen[v] == other.round) {
                        return v;
                    }
                }
            }
            return NOWHERE;
        }

        /// Pushes a unit along the way between where the search began and a node.
        void pushTo(int node) {
            int v = node;
            while (by[v] != NOWHERE) {
                int half = by[v];
                network.push(half, 1);
                v = network.ends[half ^ 1 ^ against];
            }
        }

        void partOff() {
            for (int i = 0; i < size; i++) {
                part[reached[i]] = parts;
            }
            parts++;
        }
    }
}
