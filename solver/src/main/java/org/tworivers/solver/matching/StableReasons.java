package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Why each seeker of a stable matching is where it is.
public final class StableReasons {
    private final StableProblem problem;
    private final StableOutcome outcome;
    private final PlaceRanks ranks;
    private final List<List<Integer>> seated = new ArrayList<>();

    /// A place a seeker would rather have, and does not get.
    public sealed interface Refusal {
        int place();
    }

    /// The place does not name the seeker.
    public record NotNamed(int place) implements Refusal {}

    /// The place takes nobody.
    public record NoSeats(int place) implements Refusal {}

    /// The place is full with seekers it would rather have.
    ///
    /// @param last the one of them it likes least
    public record FullWithBetter(int place, int last) implements Refusal {}

    /// Why a seeker is where it is.
    ///
    /// @param refusals the places it would rather have, or all it names when it is left over, in its order
    /// @param runnerUp where it would be taken if it could not have its own: the first it names after that has
    ///     room, or that would rather have it than one who sits there
    public record Reason(List<Refusal> refusals, OptionalInt runnerUp) {
        public Reason {
            refusals = List.copyOf(refusals);
        }
    }

    public StableReasons(StableProblem problem, StableOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        ranks = new PlaceRanks(problem);
        for (int place = 0; place < problem.places(); place++) {
            seated.add(new ArrayList<>());
        }
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            int place = outcome.places().get(seeker);
            if (place != StableOutcome.LEFT_OVER) {
                seated.get(place).add(seeker);
            }
        }
    }

    /// Why the seeker is where it is.
    public Reason of(int seeker) {
        List<Integer> choices = problem.choicesOfSeeker(seeker);
        int own = choices.indexOf(outcome.places().get(seeker));
        List<Refusal> refusals = choices.subList(0, own < 0 ? choices.size() : own).stream()
                .map(place -> refusal(seeker, place))
                .toList();
        OptionalInt runnerUp = choices.subList(own < 0 ? choices.size() : own + 1, choices.size()).stream()
                .mapToInt(Integer::intValue)
                .filter(place -> wouldTake(place, seeker))
                .findFirst();
        return new Reason(refusals, runnerUp);
    }

    private Refusal refusal(int seeker, int place) {
        if (!ranks.isNamed(place, seeker)) {
            return new NotNamed(place);
        }
        return problem.capacity(place) == 0 ? new NoSeats(place) : new FullWithBetter(place, last(place));
    }

    private int last(int place) {
        return seated.get(place).stream()
                .max((one, other) -> Integer.compare(ranks.of(place, one), ranks.of(place, other)))
                .orElseThrow();
    }

    private boolean wouldTake(int place, int seeker) {
        return ranks.isNamed(place, seeker)
                && problem.capacity(place) > 0
                && (seated.get(place).size() < problem.capacity(place)
                        || ranks.of(place, seeker) < ranks.of(place, last(place)));
    }
}
