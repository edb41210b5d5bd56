package org.tworivers.solver.pairs.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

/// All circulations of a network that are best by the objectives so far, as a range of units for each link, and one of
/// them. At first a circulation is one that keeps 0 to the capacity of each link; each objective narrows the ranges.
///
/// A circulation is best exactly if, for potentials of the nodes that prove one to be best, each link that gains more
/// than it costs is full, and each that costs more than it gains is empty (complementary slackness). So what is best by
/// the next objective, too, is again a network with ranges.
///
/// Rewards are read bit by bit, the highest first: a flow best for rewards r and potentials p is nearly so for 2r or
/// 2r + 1 and 2p, as then no unit gains more than 1.
///
/// Cost: for each objective O(links) and a [CheapestFlow] for each bit of the largest reward.
///
/// Source: complementary slackness and scaling of costs: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows,
/// 1993, sections 9.4 and 10.2; H. N. Gabow, Scaling algorithms for network problems, 1985.
public final class BestFlows {
    private final int nodes;
    private final int[] tail;
    private final int[] head;
    private final int[] low;
    private final int[] high;
    private final int[] units;
    private final BooleanSupplier cancelled;

    /// @param links where they lead and their capacities; nothing flows yet
    /// @param cancelled asked often
    public BestFlows(Links links, BooleanSupplier cancelled) {
        nodes = links.nodes();
        tail = links.tails();
        head = links.heads();
        high = links.capacities();
        low = new int[high.length];
        units = new int[high.length];
        this.cancelled = cancelled;
    }

    /// Goes on from a circulation that somebody else found.
    ///
    /// @param known what flows on each link
    public void begin(IntUnaryOperator known) {
        Arrays.setAll(units, known);
    }

    /// What flows on a link.
    public int units(int link) {
        return units[link];
    }

    private boolean isOpen(int link) {
        return low[link] < high[link];
    }

    /// Keeps those that are best by one more objective.
    ///
    /// @return the potentials that prove it, by node; that of node 0 is 0
    public long[] maximise(Objective objective) {
        long[] potential = new long[nodes];
        if (hasMoreToGain(objective)) {
            Network network = network(objective);
            for (int shift = bits(objective) - 1; shift >= 0; shift--) {
                setCosts(network, objective, shift);
                Arrays.setAll(potential, v -> 2 * potential[v]);
                new CheapestFlow(network, potential, cancelled).run();
            }
            readUnits(network, objective);
            long origin = potential[0];
            Arrays.setAll(potential, v -> potential[v] - origin);
        }
        narrow(objective, potential);
        return potential;
    }

    /// The first open unit of a link that is worth nothing; those before are worth something.
    private int cut(int link, Objective objective) {
        if (objective.reward(link) == 0 || high[link] <= objective.from(link)) {
            return low[link];
        }
        if (low[link] < objective.from(link)) {
            throw new IllegalArgumentException("the first unit rewarded (" + objective.from(link) + ") must be at most "
                    + low[link] + " on link " + link + ". Maybe reward those below first.");
        }
        return Math.clamp(objective.until(link), low[link], high[link]);
    }

    private boolean hasMoreToGain(Objective objective) {
        for (int link = 0; link < units.length; link++) {
            if (isOpen(link) && units[link] < cut(link, objective)) {
                return true;
            }
        }
        return false;
    }

    private int bits(Objective objective) {
        long all = 0;
        for (int link = 0; link < units.length; link++) {
            all |= isOpen(link) ? objective.reward(link) : 0;
        }
        return Long.SIZE - Long.numberOfLeadingZeros(all);
    }

    /// Each open link as up to two arcs: for units that are worth something, and for others.
    private Network network(Objective objective) {
        Network.Arcs arcs = new Network.Arcs(nodes, 2 * units.length);
        for (int link = 0; link < units.length; link++) {
            int cut = cut(link, objective);
            if (low[link] < cut) {
                arcs.add(tail[link], head[link], Math.min(units[link], cut) - low[link], cut - low[link]);
            }
            if (cut < high[link]) {
                arcs.add(tail[link], head[link], Math.max(units[link], cut) - cut, high[link] - cut);
            }
        }
        return arcs.network();
    }

    private void setCosts(Network network, Objective objective, int shift) {
        int arc = 0;
        for (int link = 0; link < units.length; link++) {
            int cut = cut(link, objective);
            if (low[link] < cut) {
                network.setCost(arc++, -(objective.reward(link) >> shift));
            }
            if (cut < high[link]) {
                arc++;
            }
        }
    }

    private void readUnits(Network network, Objective objective) {
        int arc = 0;
        for (int link = 0; link < units.length; link++) {
            int cut = cut(link, objective);
            units[link] = low[link];
            if (low[link] < cut) {
                units[link] += network.flow(arc++);
            }
            if (cut < high[link]) {
                units[link] += network.flow(arc++);
            }
        }
    }

    private void narrow(Objective objective, long[] potential) {
        for (int link = 0; link < units.length; link++) {
            int cut = cut(link, objective);
            long other = potential[head[link]] - potential[tail[link]];
            long worth = other + (low[link] < cut ? objective.reward(link) : 0);
            if (low[link] < cut && worth <= 0) {
                high[link] = worth < 0 ? low[link] : cut;
            } else {
                low[link] = other > 0 ? high[link] : cut;
                high[link] = other < 0 ? cut : high[link];
            }
        }
    }

    /// Puts a unit on an empty link and changes the rest so that as little as possible is lost.
    ///
    /// @param link of capacity 1; there must be a way from its head to its tail
    /// @param potential by node; the nearer to what proves the present circulation best, the less work
    public void force(int link, Objective objective, long[] potential) {
        low[link] = 1;
        high[link] = 1;
        Network network = network(objective);
        setCosts(network, objective, 0);
        new CheapestFlow(network, potential, cancelled)
                .withUnit(head[link], tail[link])
                .run();
        readUnits(network, objective);
    }

    /// Of the best, takes the one that has a unit on the first of the given links, if any has; of those, one that has
    /// a unit on the second, and so on.
    ///
    /// @param links of capacity 1
    public void favour(int[] links) {
        int[] arcOf = new int[units.length];
        Network.Arcs arcs = new Network.Arcs(nodes, units.length);
        for (int link = 0; link < units.length; link++) {
            if (isOpen(link)) {
                arcOf[link] = arcs.add(tail[link], head[link], units[link] - low[link], high[link] - low[link]);
            }
        }
        Network network = arcs.network();
        Favour favour = new Favour(network, cancelled);
        for (int link : links) {
            if (isOpen(link)) {
                units[link] = favour.settle(arcOf[link]);
                low[link] = units[link];
                high[link] = units[link];
            }
        }
        for (int link = 0; link < units.length; link++) {
            units[link] = isOpen(link) ? low[link] + network.flow(arcOf[link]) : units[link];
        }
    }
}
