package org.tworivers.solver.matching;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Why each seeker of a best assignment is where it is, read off the prices.
public final class AssignmentReasons {
    private final AssignmentProblem problem;
    private final AssignmentOutcome outcome;

    /// Why a seeker is where it is.
    public sealed interface Reason {}

    /// It has a place.
    ///
    /// @param cheaper places that would cost less with this seeker alone, the cheapest first: each is full, and
    ///     giving it a seat there would cost the others more than it saves
    /// @param runnerUp the next best place; none when no other is allowed
    /// @param dearerBy by how much the whole would cost more, at least, with this seeker at the runner-up; 0 when
    ///     there is none
    public record Placed(int place, List<Integer> cheaper, OptionalInt runnerUp, long dearerBy) implements Reason {
        public Placed {
            cheaper = List.copyOf(cheaper);
        }
    }

    /// No place is allowed for it.
    public record NothingAllowed() implements Reason {}

    /// All places allowed are full, and no chain of moves makes room without another being left over, or dearer.
    ///
    /// @param full those places, the cheapest first
    /// @param nearest where the least more would bring it in
    /// @param dearerBy so much more, at least, the whole would cost with this seeker there, and another left over
    public record AllFull(List<Integer> full, int nearest, long dearerBy) implements Reason {
        public AllFull {
            full = List.copyOf(full);
        }
    }

    public AssignmentReasons(AssignmentProblem problem, AssignmentOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
    }

    /// Why the seeker is where it is.
    public Reason of(int seeker) {
        int place = outcome.places().get(seeker);
        OptionalInt next = nearestBut(place, seeker);
        if (place == AssignmentOutcome.LEFT_OVER) {
            return next.isEmpty()
                    ? new NothingAllowed()
                    : new AllFull(
                            cheaperThan(AssignmentProblem.FORBIDDEN, seeker),
                            next.getAsInt(),
                            priced(seeker, next.getAsInt()) - problem.leftOverCost());
        }
        long dearerBy = next.isEmpty() ? 0 : priced(seeker, next.getAsInt()) - priced(seeker, place);
        return new Placed(place, cheaperThan(problem.cost(seeker, place), seeker), next, dearerBy);
    }

    private List<Integer> cheaperThan(int cost, int seeker) {
        return IntStream.range(0, problem.places())
                .filter(place -> problem.cost(seeker, place) < cost)
                .boxed()
                .sorted(Comparator.comparingInt(place -> problem.cost(seeker, place)))
                .toList();
    }

    private OptionalInt nearestBut(int own, int seeker) {
        int nearest = AssignmentOutcome.LEFT_OVER;
        for (int place = 0; place < problem.places(); place++) {
            if (place != own
                    && problem.isAllowed(seeker, place)
                    && (nearest < 0 || priced(seeker, place) < priced(seeker, nearest))) {
                nearest = place;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    private long priced(int seeker, int place) {
        return problem.cost(seeker, place) + outcome.prices().get(place);
    }
}
