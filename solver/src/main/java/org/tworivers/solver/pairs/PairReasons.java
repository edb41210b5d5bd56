package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.solver.pairs.flow.BestFlows;

/// Why pairs were left out of the best choice.
public final class PairReasons {
    private final PairProblem problem;
    private final PairOutcome outcome;
    private final PairLinks links;
    private final int[] seats;
    private final int[] satisfied;

    public PairReasons(PairProblem problem, PairOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        links = new PairLinks(problem);
        seats = new int[problem.participants()];
        satisfied = new int[problem.participants()];
        for (int i : outcome.choice().all()) {
            CandidatePair pair = problem.pair(i);
            seats[pair.first()]++;
            seats[pair.second()]++;
            satisfied[pair.first()] += pair.wishedByFirst() ? 1 : 0;
            satisfied[pair.second()] += pair.wishedBySecond() ? 1 : 0;
        }
    }

    /// Every pair left out, ascending.
    public List<LeftOut> all() {
        List<LeftOut> all = new ArrayList<>();
        for (int pair = 0; pair < problem.pairs(); pair++) {
            if (!outcome.choice().contains(pair)) {
                all.add(new LeftOut(pair, full(problem.pair(pair))));
            }
        }
        return all;
    }

    private LeftOut.Full full(CandidatePair pair) {
        if (!isFull(pair.first())) {
            return LeftOut.Full.SECOND;
        }
        return isFull(pair.second()) ? LeftOut.Full.BOTH : LeftOut.Full.FIRST;
    }

    private boolean isFull(int participant) {
        return seats[participant] == problem.participant(participant).limit();
    }

    /// What it would cost to have a pair that was left out, or nothing when one of the two may be in no pair at all.
    ///
    /// The choice is best, so the cheapest way to have one more unit on a link is that along the shortest
    /// path back; all else stays. Cost: O(pairs x log(participants)).
    public Optional<Inclusion> findInclusion(int pair) {
        if (outcome.choice().contains(pair)) {
            throw new IllegalArgumentException("the pair (" + pair + ") must be left out. Maybe it was chosen.");
        }
        CandidatePair wanted = problem.pair(pair);
        if (problem.participant(wanted.first()).limit() == 0
                || problem.participant(wanted.second()).limit() == 0) {
            return Optional.empty();
        }
        long weight = 1 + sumOfPriorities();
        BestFlows flows = new BestFlows(links.all(), () -> false);
        flows.begin(this::units);
        flows.force(links.pair(pair), links.promisedThenPriorities(weight), links.potential(outcome.prices(), weight));
        return Optional.of(inclusion(flows));
    }

    private long sumOfPriorities() {
        long sum = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            sum += problem.pair(pair).priority();
        }
        return sum;
    }

    private int units(int link) {
        if (link < links.seats(0)) {
            return outcome.choice().contains(link) ? 1 : 0;
        }
        return link < links.wishes(0) ? seats[link - links.seats(0)] : satisfied[link - links.wishes(0)];
    }

    private Inclusion inclusion(BestFlows flows) {
        List<Integer> out = new ArrayList<>();
        List<Integer> in = new ArrayList<>();
        long priority = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int change = flows.units(links.pair(pair)) - units(links.pair(pair));
            priority -= (long) change * problem.pair(pair).priority();
            if (change != 0) {
                (change > 0 ? in : out).add(pair);
            }
        }
        long promised = outcome.promised();
        for (int p = 0; p < problem.participants(); p++) {
            promised -=
                    Math.min(flows.units(links.seats(p)), problem.participant(p).promised());
        }
        return new Inclusion(promised, priority, out, in);
    }
}
