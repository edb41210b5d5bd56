package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tworivers.solver.pairs.flow.BestFlows;
import org.tworivers.solver.pairs.flow.Objective;

/// Chooses the pairs that meet. No participant is in more than its limit, and of all such choices it is the one that
///
/// 1. keeps most promised seats: the sum over participants of min(pairs, promised),
/// 2. then has the greatest sum of priorities,
/// 3. then is fairest: leaves fewest participants without a satisfied wish, then fewest with at most one, and so on,
///    which is the lexicographically greatest of the ascending vectors of satisfied wishes,
/// 4. then has the pairs whose wish was recorded first: of any two such choices, the one with the earliest pair
///    that the other lacks.
///
/// By the last there is one answer only, whatever the order or the names in which all was given.
///
/// Exact by flow ([PairLinks]): each objective leaves a network of choices that are best so far ([BestFlows]). The k-th
/// level of fairness is worth 1 on the k-th unit of a participant's satisfied wishes; that units below it are had first
/// needs no rule, as otherwise an earlier level would be better.
///
/// Cost: a [BestFlows#maximise] for promised seats, one for priorities, and one for each level at which somebody can
/// gain, each on what the ones before left open: 2 s for 200,000 pairs of 2 x 2,000 (bench/README.md).
public final class PairChoice {
    private final PairProblem problem;
    private final PairLinks links;
    private final BestFlows best;
    private final List<long[]> prices = new ArrayList<>();

    private PairChoice(PairProblem problem, BooleanSupplier cancelled) {
        this.problem = problem;
        links = new PairLinks(problem);
        best = new BestFlows(links.all(), cancelled);
    }

    /// The best choice.
    public static PairOutcome of(PairProblem problem) {
        return new PairChoice(problem, () -> false).choose();
    }

    /// The best choice, or none when it was cancelled before it was found.
    ///
    /// @param cancelled asked often
    public static Optional<PairOutcome> find(PairProblem problem, BooleanSupplier cancelled) {
        try {
            return Optional.of(new PairChoice(problem, cancelled).choose());
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private PairOutcome choose() {
        add(links.promised());
        add(links.priorities());
        for (int level = 0; level < links.levels(); level++) {
            add(links.wishesAbove(level));
        }
        best.favour(byRank());
        return new PairOutcome(choice(), values(), new PairPrices(problem.participants(), prices));
    }

    private void add(Objective objective) {
        prices.add(links.prices(best.maximise(objective)));
    }

    private int[] byRank() {
        return IntStream.range(0, problem.pairs())
                .boxed()
                .sorted(Comparator.comparingLong(pair -> problem.pair(pair).rank()))
                .mapToInt(links::pair)
                .toArray();
    }

    private PairOutcome.Choice choice() {
        BitSet chosen = new BitSet();
        for (int pair = 0; pair < problem.pairs(); pair++) {
            chosen.set(pair, best.units(links.pair(pair)) > 0);
        }
        return PairOutcome.Choice.of(chosen);
    }

    private List<Long> values() {
        List<Long> values = new ArrayList<>();
        values.add(participants()
                .mapToLong(p -> Math.min(
                        best.units(links.seats(p)), problem.participant(p).promised()))
                .sum());
        values.add(IntStream.range(0, problem.pairs())
                .mapToLong(pair ->
                        (long) best.units(links.pair(pair)) * problem.pair(pair).priority())
                .sum());
        for (int level = 0; level < links.levels(); level++) {
            int below = level;
            values.add(participants()
                    .filter(p -> best.units(links.wishes(p)) > below)
                    .count());
        }
        return values;
    }

    private IntStream participants() {
        return IntStream.range(0, problem.participants());
    }
}
