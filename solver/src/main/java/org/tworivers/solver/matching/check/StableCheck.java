package org.tworivers.solver.matching.check;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.solver.matching.StableOutcome;
import org.tworivers.solver.matching.StableProblem;

/// Holds a matching against its problem: whether each pair is one, whether two would both rather have each other, and
/// whether some stable matching is better for a seeker.
///
/// The last by rotations: a full place would, in a matching better for seekers, lose somebody, and take instead the
/// first it names after all it has who would rather be there than where he is. Whoever goes leaves the place where he
/// is, which then does the same. A stable matching is best for seekers exactly if these steps lead round nowhere.
///
/// Cost: O(pairs that name each other x choices). Source: D. Gusfield and R. W. Irving, The Stable Marriage Problem,
/// 1989, sections 1.6.5 and 2.5.
public final class StableCheck {
    private static final int NOBODY = StableOutcome.LEFT_OVER;

    private final StableProblem problem;
    private final List<Integer> places;

    /// @param broken pairs that cannot be and places with more than they take, in words
    /// @param blocking seekers and places that would both rather have each other
    /// @param isBestForSeekers whether no stable matching is better for any seeker; only said of stable ones
    public record Report(List<String> broken, List<Blocking> blocking, boolean isBestForSeekers) {
        public Report {
            broken = List.copyOf(broken);
            blocking = List.copyOf(blocking);
        }

        public boolean isStable() {
            return broken.isEmpty() && blocking.isEmpty();
        }
    }

    /// Two who would both rather have each other.
    public record Blocking(int seeker, int place) {}

    private StableCheck(StableProblem problem, StableOutcome outcome) {
        this.problem = problem;
        places = outcome.places();
    }

    /// Checks everything.
    public static Report of(StableProblem problem, StableOutcome outcome) {
        StableCheck check = new StableCheck(problem, outcome);
        List<String> broken = check.broken();
        List<Blocking> blocking = broken.isEmpty() ? check.blocking() : List.of();
        boolean stable = broken.isEmpty() && blocking.isEmpty();
        return new Report(broken, blocking, stable && !check.leadsRound());
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            int place = places.get(seeker);
            if (place != StableOutcome.LEFT_OVER
                    && !(problem.choicesOfSeeker(seeker).contains(place)
                            && problem.choicesOfPlace(place).contains(seeker))) {
                broken.add("seeker " + seeker + " at place " + place);
            }
        }
        for (int place = 0; place < problem.places(); place++) {
            if (seats(place) > problem.capacity(place)) {
                broken.add("place " + place + " with " + seats(place) + " seekers");
            }
        }
        return broken;
    }

    private long seats(int place) {
        return places.stream().filter(each -> each == place).count();
    }

    private boolean wouldRather(int seeker, int place) {
        List<Integer> choices = problem.choicesOfSeeker(seeker);
        int here = choices.indexOf(places.get(seeker));
        int there = choices.indexOf(place);
        return there >= 0 && (here < 0 || there < here);
    }

    private List<Blocking> blocking() {
        List<Blocking> blocking = new ArrayList<>();
        for (int place = 0; place < problem.places(); place++) {
            boolean room = seats(place) < problem.capacity(place);
            int last = lastSeat(place);
            List<Integer> choices = problem.choicesOfPlace(place);
            for (int rank = 0; rank < choices.size() && problem.capacity(place) > 0; rank++) {
                if ((room || rank < last)
                        && places.get(choices.get(rank)) != place
                        && wouldRather(choices.get(rank), place)) {
                    blocking.add(new Blocking(choices.get(rank), place));
                }
            }
        }
        return blocking;
    }

    /// The rank of the one it likes least of those it has; -1 when it has none.
    private int lastSeat(int place) {
        List<Integer> choices = problem.choicesOfPlace(place);
        int last = NOBODY;
        for (int rank = 0; rank < choices.size(); rank++) {
            last = places.get(choices.get(rank)) == place ? rank : last;
        }
        return last;
    }

    private boolean leadsRound() {
        for (int place = 0; place < problem.places(); place++) {
            int at = place;
            for (int step = 0; step <= problem.places() && at != NOBODY; step++) {
                at = next(at);
            }
            if (at != NOBODY) {
                return true;
            }
        }
        return false;
    }

    /// Which place loses somebody when this one does.
    private int next(int place) {
        if (problem.capacity(place) == 0 || seats(place) < problem.capacity(place)) {
            return NOBODY;
        }
        List<Integer> choices = problem.choicesOfPlace(place);
        for (int rank = lastSeat(place) + 1; rank < choices.size(); rank++) {
            if (wouldRather(choices.get(rank), place)) {
                return places.get(choices.get(rank));
            }
        }
        return NOBODY;
    }
}
