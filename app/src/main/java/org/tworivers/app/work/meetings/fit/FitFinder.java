package org.tworivers.app.work.meetings.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.solver.pairs.Side;

/// Finds for each participant those of the other side who suit it best: what it needs beside what they offer, and what
/// they need beside what it offers ([Market]). Words of sectors that mean the same in Chinese and
/// English count as shared.
public final class FitFinder {
    /// The greatest score: sector and all words, both ways.
    public static final int MOST = 2 * (Market.SAME + Market.WORDS);

    /// Less is chance: a few words of one need.
    private static final int LEAST = 40;

    private final Market firstNeeds;
    private final Market secondNeeds;
    private final int[][] scores;

    private FitFinder(
            List<Profile> first, List<Profile> second, Function<String, Optional<String>> parent, Meanings meanings) {
        SectorTree sectors = new SectorTree(parent);
        firstNeeds = new Market(Side.FIRST, sectors, needs(first), offers(second), meanings);
        secondNeeds = new Market(Side.SECOND, sectors, needs(second), offers(first), meanings);
        scores = new int[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            scores[i] = firstNeeds.scores(i);
        }
        for (int j = 0; j < second.size(); j++) {
            int[] back = secondNeeds.scores(j);
            for (int i = 0; i < first.size(); i++) {
                scores[i][j] += back[i];
            }
        }
    }

    private static List<Interest> needs(List<Profile> profiles) {
        return profiles.stream().map(Profile::needs).toList();
    }

    private static List<Interest> offers(List<Profile> profiles) {
        return profiles.stream().map(Profile::offers).toList();
    }

    /// The pairs that are among the best of either of the two; the best first, equally good ones by index.
    ///
    /// @param parent the sector above one, if there is any
    /// @param meanings by what texts are compared beside their words
    /// @param most so many of the best for each participant
    public static List<Fit> find(
            List<Profile> first,
            List<Profile> second,
            Function<String, Optional<String>> parent,
            Meanings meanings,
            int most) {
        FitFinder finder = new FitFinder(first, second, parent, meanings);
        Set<List<Integer>> chosen = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            int one = i;
            best(second.size(), most, other -> finder.scores[one][other])
                    .forEach(other -> chosen.add(List.of(one, other)));
        }
        for (int j = 0; j < second.size(); j++) {
            int one = j;
            best(first.size(), most, other -> finder.scores[other][one])
                    .forEach(other -> chosen.add(List.of(other, one)));
        }
        return chosen.stream()
                .map(pair -> finder.fit(pair.getFirst(), pair.getLast()))
                .sorted(Comparator.comparingInt(Fit::score)
                        .reversed()
                        .thenComparingInt(Fit::first)
                        .thenComparingInt(Fit::second))
                .toList();
    }

    private static Stream<Integer> best(int others, int most, IntUnaryOperator score) {
        return IntStream.range(0, others)
                .filter(other -> score.applyAsInt(other) >= LEAST)
                .boxed()
                .sorted(Comparator.comparingInt(other -> -score.applyAsInt(other)))
                .limit(most);
    }

    private Fit fit(int first, int second) {
        List<FitReason> reasons = new ArrayList<>(firstNeeds.reasons(first, second));
        reasons.addAll(secondNeeds.reasons(second, first));
        return new Fit(first, second, scores[first][second], reasons);
    }
}
