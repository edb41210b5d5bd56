package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Matches so that it is stable and best for every seeker, by deferred acceptance: each seeker without a place asks the
/// next it would rather have; a place keeps the best of those who asked, up to its capacity, and lets the others go.
/// Whoever asks first does not matter.
///
/// Cost: O(choices x log(capacity)).
///
/// Source: D. Gale and L. S. Shapley, College admissions and the stability of marriage, 1962.
public final class Matchmaker {
    private static final int UNKNOWN = -1;

    private final StableProblem problem;
    private final List<PriorityQueue<Integer>> kept = new ArrayList<>();
    private final PlaceRanks ranks;

    private Matchmaker(StableProblem problem) {
        this.problem = problem;
        ranks = new PlaceRanks(problem);
        for (int place = 0; place < problem.places(); place++) {
            int at = place;
            kept.add(new PriorityQueue<>(Comparator.comparingInt(seeker -> -ranks.of(at, seeker))));
        }
    }

    /// The stable matching that is best for every seeker.
    public static StableOutcome match(StableProblem problem) {
        return new Matchmaker(problem).run();
    }

    private StableOutcome run() {
        int[] places = new int[problem.seekers()];
        Arrays.fill(places, StableOutcome.LEFT_OVER);
        int[] next = new int[problem.seekers()];
        for (int first = 0; first < problem.seekers(); first++) {
            int seeker = first;
            while (seeker != UNKNOWN
                    && next[seeker] < problem.choicesOfSeeker(seeker).size()) {
                int place = problem.choicesOfSeeker(seeker).get(next[seeker]++);
                int refused = ask(seeker, place);
                if (refused != seeker) {
                    places[seeker] = place;
                    if (refused != UNKNOWN) {
                        places[refused] = StableOutcome.LEFT_OVER;
                    }
                    seeker = refused;
                }
            }
        }
        return new StableOutcome(Arrays.stream(places).boxed().toList());
    }

    /// Who has no seat there after a seeker asked: itself, another who had one, or nobody.
    private int ask(int seeker, int place) {
        if (!ranks.isNamed(place, seeker) || problem.capacity(place) == 0) {
            return seeker;
        }
        PriorityQueue<Integer> seated = kept.get(place);
        seated.add(seeker);
        return seated.size() > problem.capacity(place) ? seated.remove() : UNKNOWN;
    }
}
