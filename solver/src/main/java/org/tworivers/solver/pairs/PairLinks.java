package org.tworivers.solver.pairs;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.tworivers.solver.pairs.flow.Links;
import org.tworivers.solver.pairs.flow.Objective;

/// A choice of pairs as units that flow around: from the origin through a seat with the first participant, along the
/// pair, through a seat with the second, and back to the origin.
///
/// ``` origin --seats--> seat(p) --wishes--> wish(p) --pair--> wish(q) --wishes--> seat(q) --seats--> origin
/// ```
///
/// A pair begins at wish(p) if p wishes it, else at seat(p), and ends likewise. So as many units pass the link
/// of wishes as p has wishes satisfied, and that of seats as p is in pairs: everything that counts is the flow
/// of one link.
final class PairLinks {
    private static final int ORIGIN = 0;

    private final PairProblem problem;

    PairLinks(PairProblem problem) {
        this.problem = problem;
    }

    /// The link of a pair.
    int pair(int pair) {
        return pair;
    }

    /// The link of the seats with a participant.
    int seats(int participant) {
        return problem.pairs() + participant;
    }

    /// The link of a participant's satisfied wishes.
    int wishes(int participant) {
        return problem.pairs() + problem.participants() + participant;
    }

    private static int seatNode(int participant) {
        return 1 + 2 * participant;
    }

    private static int wishNode(int participant) {
        return 2 + 2 * participant;
    }

    private boolean isFirst(int participant) {
        return problem.participant(participant).side() == Side.FIRST;
    }

    Links all() {
        Links links = new Links(1 + 2 * problem.participants());
        for (int i = 0; i < problem.pairs(); i++) {
            CandidatePair pair = problem.pair(i);
            links.add(
                    pair.wishedByFirst() ? wishNode(pair.first()) : seatNode(pair.first()),
                    pair.wishedBySecond() ? wishNode(pair.second()) : seatNode(pair.second()),
                    1);
        }
        for (int p = 0; p < problem.participants(); p++) {
            add(links, isFirst(p), ORIGIN, seatNode(p), problem.participant(p).limit());
        }
        for (int p = 0; p < problem.participants(); p++) {
            add(links, isFirst(p), seatNode(p), wishNode(p), mostWishes(p));
        }
        return links;
    }

    private static void add(Links links, boolean onwards, int from, int to, int capacity) {
        links.add(onwards ? from : to, onwards ? to : from, capacity);
    }

    /// So many wishes of a participant can be satisfied at most.
    private int mostWishes(int participant) {
        return Math.min(
                problem.wishes(participant), problem.participant(participant).limit());
    }

    /// At so many levels of satisfied wishes there may be something to gain.
    int levels() {
        int most = 0;
        for (int p = 0; p < problem.participants(); p++) {
            most = Math.max(most, mostWishes(p));
        }
        return most;
    }

    /// Promised seats.
    Objective promised() {
        return new Each(
                seats(0), wishes(0), p -> 1, 0, p -> problem.participant(p).promised());
    }

    /// The priorities of pairs.
    Objective priorities() {
        return new Each(pair(0), seats(0), pair -> problem.pair(pair).priority(), 0, pair -> 1);
    }

    /// One satisfied wish more than the level.
    Objective wishesAbove(int level) {
        return new Each(wishes(0), wishes(problem.participants()), p -> 1, level, p -> level + 1);
    }

    /// Promised seats and priorities as one number.
    ///
    /// @param weight of a promised seat: more than all priorities together
    Objective promisedThenPriorities(long weight) {
        Objective promised = promised();
        Objective priorities = priorities();
        return new Objective() {
            @Override
            public long reward(int link) {
                return weight * promised.reward(link) + priorities.reward(link);
            }

            @Override
            public int from(int link) {
                return 0;
            }

            @Override
            public int until(int link) {
                return link < seats(0) ? priorities.until(link) : promised.until(link);
            }
        };
    }

    /// Units on some links in a row, by their index in it.
    private record Each(int first, int end, IntToLongFunction worth, int from, IntUnaryOperator until)
            implements Objective {
        @Override
        public long reward(int link) {
            return link >= first && link < end ? worth.applyAsLong(link - first) : 0;
        }

        @Override
        public int from(int link) {
            return from;
        }

        @Override
        public int until(int link) {
            return until.applyAsInt(link - first);
        }
    }

    /// What potentials of the nodes say of prices, as [PairPrices] keeps them.
    long[] prices(long[] potential) {
        if (Arrays.stream(potential).allMatch(each -> each == 0)) {
            return new long[0];
        }
        int all = problem.participants();
        long[] prices = new long[2 * all];
        for (int p = 0; p < all; p++) {
            prices[p] = isFirst(p) ? potential[seatNode(p)] : -potential[seatNode(p)];
            prices[all + p] = isFirst(p) ? potential[wishNode(p)] : -potential[wishNode(p)];
        }
        return prices;
    }

    /// The potentials behind prices of promised seats and priorities, as one number.
    long[] potential(PairPrices prices, long weight) {
        long[] potential = new long[1 + 2 * problem.participants()];
        for (int p = 0; p < problem.participants(); p++) {
            long sign = isFirst(p) ? 1 : -1;
            potential[seatNode(p)] =
                    sign * (weight * prices.seat(PairOutcome.PROMISED, p) + prices.seat(PairOutcome.PRIORITY, p));
            potential[wishNode(p)] =
                    sign * (weight * prices.wish(PairOutcome.PROMISED, p) + prices.wish(PairOutcome.PRIORITY, p));
        }
        return potential;
    }
}
