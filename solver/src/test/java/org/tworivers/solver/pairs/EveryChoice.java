package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Tries every choice of pairs of a tiny problem and keeps the best, compared word for word as it is asked for:
/// promised seats, priorities, the ascending vector of satisfied wishes, the earliest pairs.
final class EveryChoice {
    private final PairProblem problem;
    private final List<Integer> byRank;

    private EveryChoice(PairProblem problem) {
        this.problem = problem;
        byRank = IntStream.range(0, problem.pairs())
                .boxed()
                .sorted(Comparator.comparingLong(pair -> problem.pair(pair).rank()))
                .toList();
    }

    /// @param satisfied wishes of participants, ascending
    /// @param pairs ascending
    record Worth(long promised, long priority, List<Integer> satisfied, List<Integer> pairs) {}

    /// The best that may be.
    ///
    /// @param allowed asked of each choice: bit i is the pair of the i-th least rank
    static Optional<Worth> best(PairProblem problem, IntPredicate allowed) {
        EveryChoice every = new EveryChoice(problem);
        Optional<Worth> best = Optional.empty();
        for (int mask = 0; mask < 1 << problem.pairs(); mask++) {
            if (allowed.test(mask)) {
                Optional<Worth> next = every.worth(mask);
                if (next.isPresent() && (best.isEmpty() || every.isBetter(next.get(), best.get()))) {
                    best = next;
                }
            }
        }
        return best;
    }

    /// The best that contains a pair.
    static Optional<Worth> bestWith(PairProblem problem, int pair) {
        int bit = 1 << new EveryChoice(problem).byRank.indexOf(pair);
        return best(problem, mask -> (mask & bit) != 0);
    }

    private Optional<Worth> worth(int mask) {
        int[] seats = new int[problem.participants()];
        Integer[] satisfied = new Integer[problem.participants()];
        Arrays.fill(satisfied, 0);
        List<Integer> pairs = new ArrayList<>();
        long priority = 0;
        for (int i = 0; i < byRank.size(); i++) {
            if ((mask & 1 << i) != 0) {
                CandidatePair pair = problem.pair(byRank.get(i));
                pairs.add(byRank.get(i));
                priority += pair.priority();
                seats[pair.first()]++;
                seats[pair.second()]++;
                satisfied[pair.first()] += pair.wishedByFirst() ? 1 : 0;
                satisfied[pair.second()] += pair.wishedBySecond() ? 1 : 0;
            }
        }
        long promised = 0;
        for (int p = 0; p < seats.length; p++) {
            if (seats[p] > problem.participant(p).limit()) {
                return Optional.empty();
            }
            promised += Math.min(seats[p], problem.participant(p).promised());
        }
        Arrays.sort(satisfied);
        pairs.sort(Comparator.naturalOrder());
        return Optional.of(new Worth(promised, priority, List.of(satisfied), pairs));
    }

    private boolean isBetter(Worth one, Worth other) {
        if (one.promised != other.promised) {
            return one.promised > other.promised;
        }
        if (one.priority != other.priority) {
            return one.priority > other.priority;
        }
        for (int i = 0; i < one.satisfied.size(); i++) {
            int order = Integer.compare(one.satisfied.get(i), other.satisfied.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        for (int pair : byRank) {
            boolean has = one.pairs.contains(pair);
            if (has != other.pairs.contains(pair)) {
                return has;
            }
        }
        return false;
    }
}
