package org.tworivers.core.parks.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.parks.Part;

/// How firm the first place of a ranking is against other weights, one weight changed at a time.
///
/// @param holds whether the first stays first with each weight a tenth higher and a tenth lower
/// @param turns for each part the change nearest to none that brings another to the first place, from taking the weight
///     away to five times as much; parts without such a change are left out
public record Sensitivity(boolean holds, List<Turn> turns) {
    private static final int AS_IT_IS = 100;
    private static final int TENTH = 10;
    private static final int MOST = 500;

    public Sensitivity {
        turns = List.copyOf(turns);
    }

    /// A changed weight and who is first then.
    ///
    /// @param percent the weight, in per cent of what it is
    public record Turn(Part part, int percent, ParkFit winner) {}

    /// Tries the weights on a ranking.
    public static Sensitivity of(Ranking ranking, Map<Part, Long> weights) {
        Optional<ParkFit> winner = ranking.findWinner();
        if (winner.isEmpty() || ranking.open().size() == 1) {
            return new Sensitivity(true, List.of());
        }
        List<Turn> turns = new ArrayList<>();
        for (Part part : Part.values()) {
            nearest(part, winner.get(), ranking, weights).ifPresent(turns::add);
        }
        turns.sort(Comparator.comparingInt(turn -> Math.abs(turn.percent() - AS_IT_IS)));
        return new Sensitivity(turns.stream().noneMatch(turn -> Math.abs(turn.percent() - AS_IT_IS) <= TENTH), turns);
    }

    /// Whether the first stays first with one weight a tenth higher or lower; what is done for many at once.
    static boolean holds(Ranking ranking, Map<Part, Long> weights) {
        Optional<ParkFit> winner = ranking.findWinner();
        for (Part part : Part.values()) {
            for (int percent : new int[] {AS_IT_IS - TENTH, AS_IT_IS + TENTH}) {
                if (winner.isPresent()
                        && !first(ranking, changed(weights, part, percent)).equals(winner)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Turn> nearest(Part part, ParkFit winner, Ranking ranking, Map<Part, Long> weights) {
        for (int step = 1; step <= MOST - AS_IT_IS; step++) {
            for (int percent : new int[] {AS_IT_IS - step, AS_IT_IS + step}) {
                if (percent >= 0) {
                    Optional<ParkFit> first = first(ranking, changed(weights, part, percent));
                    if (first.isPresent() && !first.get().equals(winner)) {
                        return Optional.of(new Turn(part, percent, first.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Part, Long> changed(Map<Part, Long> weights, Part part, int percent) {
        Map<Part, Long> changed = new EnumMap<>(weights);
        changed.merge(part, 0L, (weight, none) -> weight * percent / AS_IT_IS);
        return changed;
    }

    private static Optional<ParkFit> first(Ranking ranking, Map<Part, Long> weights) {
        ParkFit first = null;
        Score best = null;
        for (ParkFit fit : ranking.open()) {
            Score score = Score.of(fit.parts(), weights);
            if (best == null || score.compareTo(best) < 0) {
                first = fit;
                best = score;
            }
        }
        return Optional.ofNullable(first);
    }
}
