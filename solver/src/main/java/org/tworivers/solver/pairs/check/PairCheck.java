package org.tworivers.solver.pairs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.pairs.CandidatePair;
import org.tworivers.solver.pairs.PairOutcome;
import org.tworivers.solver.pairs.PairPrices;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.Quota;

/// Holds a choice against its problem: counts limits and values anew from the chosen pairs alone, and from the
/// prices the bound that no choice is above ([PairPrices] says why). Written to be read: O(objectives x (pairs
/// + wishes)).
public final class PairCheck {
    private final PairProblem problem;
    private final PairOutcome outcome;
    private final int[] seats;
    private final int[] satisfied;

    /// @param overLimit the participants in more pairs than their limit
    /// @param values by objective, of the chosen pairs
    /// @param bounds by objective: no choice has values that are above these, compared from the first on
    public record Report(List<Integer> overLimit, List<Long> values, List<Long> bounds) {
        public Report {
            overLimit = List.copyOf(overLimit);
            values = List.copyOf(values);
            bounds = List.copyOf(bounds);
        }

        public boolean isFeasible() {
            return overLimit.isEmpty();
        }

        /// Whether no choice is better by promised seats, priorities and fairness.
        public boolean isProvenBest() {
            return isFeasible() && values.equals(bounds);
        }
    }

    private PairCheck(PairProblem problem, PairOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        seats = new int[problem.participants()];
        satisfied = new int[problem.participants()];
        for (int i : outcome.choice().all()) {
            if (i >= problem.pairs()) {
                throw new IllegalArgumentException("the pair (" + i + ") must be 0 to " + (problem.pairs() - 1)
                        + ". Maybe the choice is of another problem.");
            }
            CandidatePair pair = problem.pair(i);
            seats[pair.first()]++;
            seats[pair.second()]++;
            satisfied[pair.first()] += pair.wishedByFirst() ? 1 : 0;
            satisfied[pair.second()] += pair.wishedBySecond() ? 1 : 0;
        }
    }

    /// Checks everything.
    public static Report of(PairProblem problem, PairOutcome outcome) {
        PairCheck check = new PairCheck(problem, outcome);
        return new Report(check.overLimit(), check.values(), check.bounds());
    }

    private List<Integer> overLimit() {
        List<Integer> over = new ArrayList<>();
        for (int p = 0; p < seats.length; p++) {
            if (seats[p] > problem.participant(p).limit()) {
                over.add(p);
            }
        }
        return over;
    }

    private List<Long> values() {
        int levels = IntStream.of(satisfied).max().orElse(0);
        long[] values = new long[Math.max(outcome.prices().objectives(), PairOutcome.FAIRNESS + levels)];
        for (int p = 0; p < seats.length; p++) {
            values[PairOutcome.PROMISED] +=
                    Math.min(seats[p], problem.participant(p).promised());
            for (int level = 0; level < satisfied[p]; level++) {
                values[PairOutcome.FAIRNESS + level]++;
            }
        }
        for (int i : outcome.choice().all()) {
            values[PairOutcome.PRIORITY] += problem.pair(i).priority();
        }
        return list(values);
    }

    /// The sum of all gains that are above 0.
    private List<Long> bounds() {
        long[] bounds = new long[outcome.prices().objectives()];
        for (int i = 0; i < problem.pairs(); i++) {
            add(bounds, 1, pairGain(problem.pair(i)));
        }
        for (int p = 0; p < seats.length; p++) {
            Quota quota = problem.participant(p);
            add(bounds, quota.promised(), seatGain(p, true));
            add(bounds, quota.limit() - quota.promised(), seatGain(p, false));
            for (int level = 0; level < Math.min(quota.limit(), problem.wishes(p)); level++) {
                add(bounds, 1, wishGain(p, level));
            }
        }
        return list(bounds);
    }

    private long[] pairGain(CandidatePair pair) {
        PairPrices prices = outcome.prices();
        long[] gain = new long[prices.objectives()];
        for (int o = 0; o < gain.length; o++) {
            gain[o] = (o == PairOutcome.PRIORITY ? pair.priority() : 0)
                    - price(o, pair.first(), pair.wishedByFirst())
                    - price(o, pair.second(), pair.wishedBySecond());
        }
        return gain;
    }

    private long price(int objective, int participant, boolean wished) {
        PairPrices prices = outcome.prices();
        return wished ? prices.wish(objective, participant) : prices.seat(objective, participant);
    }

    private long[] seatGain(int participant, boolean promised) {
        long[] gain = new long[outcome.prices().objectives()];
        for (int o = 0; o < gain.length; o++) {
            gain[o] = outcome.prices().seat(o, participant) + (o == PairOutcome.PROMISED && promised ? 1 : 0);
        }
        return gain;
    }

    private long[] wishGain(int participant, int level) {
        long[] gain = new long[outcome.prices().objectives()];
        for (int o = 0; o < gain.length; o++) {
            gain[o] = outcome.prices().wish(o, participant)
                    - outcome.prices().seat(o, participant)
                    + (o == PairOutcome.FAIRNESS + level ? 1 : 0);
        }
        return gain;
    }

    private static void add(long[] bounds, int times, long[] gain) {
        for (long each : gain) {
            if (each < 0) {
                return;
            }
            if (each > 0) {
                break;
            }
        }
        for (int o = 0; o < gain.length; o++) {
            bounds[o] += times * gain[o];
        }
    }

    private static List<Long> list(long[] numbers) {
        List<Long> list = new ArrayList<>();
        for (long each : numbers) {
            list.add(each);
        }
        return list;
    }
}
