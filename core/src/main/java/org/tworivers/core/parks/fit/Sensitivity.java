package org.tworivers.core.parks.fit;

import java.util.ArrayList;
import java.util.Comparator;
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
        long[] inOrder = Score.inOrder(weights);
        List<Turn> turns = new ArrayList<>();
        for (int part = 0; part < inOrder.length; part++) {
            nearest(part, ranking, inOrder).ifPresent(turns::add);
        }
        turns.sort(Comparator.comparingInt(turn -> Math.abs(turn.percent() - AS_IT_IS)));
        return new Sensitivity(turns.stream().noneMatch(turn -> Math.abs(turn.percent() - AS_IT_IS) <= TENTH), turns);
    }

    /// Whether the first stays first with one weight a tenth higher or lower; what is done for many at once.
    static boolean holds(Ranking ranking, Map<Part, Long> weights) {
        long[] inOrder = Score.inOrder(weights);
        for (int part = 0; part < inOrder.length; part++) {
            for (int percent : new int[] {AS_IT_IS - TENTH, AS_IT_IS + TENTH}) {
                if (first(ranking, changed(inOrder, part, percent)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Turn> nearest(int part, Ranking ranking, long[] weights) {
        for (int step = 1; step <= MOST - AS_IT_IS; step++) {
            for (int percent : new int[] {AS_IT_IS - step, AS_IT_IS + step}) {
                int first = percent < 0 ? 0 : first(ranking, changed(weights, part, percent));
                if (first > 0) {
                    Part changed = List.of(Part.values()).get(part);
                    return Optional.of(new Turn(changed, percent, ranking.open().get(first)));
                }
            }
        }
        return Optional.empty();
    }

    private static long[] changed(long[] weights, int part, int percent) {
        long[] changed = weights.clone();
        changed[part] = weights[part] * percent / AS_IT_IS;
        return changed;
    }

    /// The place in the ranking of who is first by other weights; of equals the one that was before.
    private static int first(Ranking ranking, long[] weights) {
        int first = 0;
        Score best = null;
        for (int i = 0; i < ranking.open().size(); i++) {
            Score score = Score.of(ranking.open().get(i).parts(), weights);
            if (best == null || score.compareTo(best) < 0) {
                first = i;
                best = score;
            }
        }
        return first;
    }
}
