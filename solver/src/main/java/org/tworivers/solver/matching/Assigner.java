package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Places most seekers at the least cost, exactly.
///
/// Costs are read three bits at a time, the highest first. After each step every place has a price, and everybody sits
/// where cost + price is least; the next three bits leave many seated ([Seats]), the others come one after the other
/// ([Chains]) and move as few as possible. So prices are nearly right before costs are exact, and chains stay short.
///
/// Cost: O(steps x seekers x places^2) at most, O(places^2) memory besides the costs. 10,000 seekers and 800 places:
/// bench/README.md. Tried and dropped: costs exact from the start (the same where costs are drawn evenly, but 10 times
/// slower where all want the same places); flows on the network of pairs (`solver.pairs.flow`), which serve several
/// objectives at once, but here make two arcs of each of 8 million pairs.
///
/// Source: N. Tomizawa, On some techniques useful for solution of transportation network problems, 1971; R. Jonker and
/// A. Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment problems, 1987; scaling:
/// H. N. Gabow, Scaling algorithms for network problems, 1985.
public final class Assigner {
    private static final int FIRST_BITS = 6;
    private static final int BITS = 3;

    private final AssignmentProblem problem;
    private final BooleanSupplier cancelled;

    private Assigner(AssignmentProblem problem, BooleanSupplier cancelled) {
        this.problem = problem;
        this.cancelled = cancelled;
    }

    /// The best assignment.
    public static AssignmentOutcome assign(AssignmentProblem problem) {
        return find(problem, () -> false).orElseThrow();
    }

    /// The best assignment, or none when it was cancelled before it was found.
    ///
    /// @param cancelled asked before each seeker
    public static Optional<AssignmentOutcome> find(AssignmentProblem problem, BooleanSupplier cancelled) {
        return new Assigner(problem, cancelled).run();
    }

    private Optional<AssignmentOutcome> run() {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(problem.mostCost());
        int shift = Math.max(0, (bits - FIRST_BITS + BITS - 1) / BITS * BITS);
        Seats seats = Seats.none(new ShiftedCosts(problem, shift));
        while (true) {
            Chains chains = new Chains(seats);
            for (int seeker : seats.waiting()) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
                chains.seat(seeker);
            }
            seats.fillUp();
            if (shift == 0) {
                return Optional.of(outcome(seats));
            }
            shift -= BITS;
            seats = seats.next(new ShiftedCosts(problem, shift), BITS);
        }
    }

    private AssignmentOutcome outcome(Seats seats) {
        int out = problem.places();
        List<Integer> places = new ArrayList<>();
        int placed = 0;
        long cost = 0;
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            int place = seats.placeOf(seeker);
            places.add(place == out ? AssignmentOutcome.LEFT_OVER : place);
            placed += place == out ? 0 : 1;
            cost += place == out ? 0 : problem.cost(seeker, place);
        }
        return new AssignmentOutcome(
                places,
                placed,
                cost,
                Arrays.stream(seats.prices())
                        .limit(out)
                        .map(price -> Math.max(0, price - seats.prices()[out]))
                        .boxed()
                        .toList());
    }
}
