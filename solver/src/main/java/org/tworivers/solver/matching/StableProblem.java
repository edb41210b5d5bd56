package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.matching.MatchingFault.Code;

/// Seekers and places that take so many, and whom each would rather have. A pair can be only when each names the other.
public final class StableProblem {
    private final List<List<Integer>> seekerChoices;
    private final List<List<Integer>> placeChoices;
    private final int[] capacities;

    private StableProblem(int[][] seekerChoices, int[][] placeChoices, int[] capacities) {
        this.seekerChoices = lists(seekerChoices);
        this.placeChoices = lists(placeChoices);
        this.capacities = capacities.clone();
    }

    private static List<List<Integer>> lists(int[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /// The problem, when [#faults] finds none.
    ///
    /// @param seekerChoices by seeker: places, the one it would rather have first
    /// @param placeChoices by place: seekers, the one it would rather have first
    /// @param capacities by place: how many seekers it takes; 0 or above
    public static StableProblem of(int[][] seekerChoices, int[][] placeChoices, int[] capacities) {
        List<MatchingFault> faults = faults(seekerChoices, placeChoices, capacities);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("choices and capacities (" + faults.size() + " faults: " + faults
                    + ") must be sound. Maybe ask for their faults first.");
        }
        return new StableProblem(seekerChoices, placeChoices, capacities);
    }

    /// Choices by scores, the greater the better, below 0 not at all; of equal scores the lower index comes first.
    ///
    /// @param seekerScores by seeker and place
    /// @param placeScores by place and seeker
    public static StableProblem ofScores(int[][] seekerScores, int[][] placeScores, int[] capacities) {
        return of(choices(seekerScores), choices(placeScores), capacities);
    }

    private static int[][] choices(int[][] scores) {
        return Arrays.stream(scores)
                .map(row -> IntStream.range(0, row.length)
                        .filter(other -> row[other] >= 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(other -> -row[other]))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// Everything that is wrong; empty when it is sound.
    public static List<MatchingFault> faults(int[][] seekerChoices, int[][] placeChoices, int[] capacities) {
        List<MatchingFault> faults = new ArrayList<>();
        if (capacities.length != placeChoices.length) {
            faults.add(new MatchingFault(
                    Code.PLACES,
                    0,
                    capacities.length,
                    "must be as many as places, " + placeChoices.length + ". Maybe a capacity is missing."));
        }
        for (int p = 0; p < capacities.length; p++) {
            if (capacities[p] < 0) {
                faults.add(new MatchingFault(Code.CAPACITY, p, capacities[p], "must be 0 or above. Maybe 0."));
            }
        }
        addWrong(faults, Code.CHOICE_OF_SEEKER, seekerChoices, placeChoices.length);
        addWrong(faults, Code.CHOICE_OF_PLACE, placeChoices, seekerChoices.length);
        return faults;
    }

    private static void addWrong(List<MatchingFault> faults, Code code, int[][] choices, int others) {
        for (int i = 0; i < choices.length; i++) {
            BitSet named = new BitSet();
            for (int other : choices[i]) {
                if (other < 0 || other >= others || named.get(other)) {
                    faults.add(new MatchingFault(
                            code,
                            i,
                            other,
                            "must be 0 to " + (others - 1) + ", each once. Maybe it is counted from 1."));
                } else {
                    named.set(other);
                }
            }
        }
    }

    public int seekers() {
        return seekerChoices.size();
    }

    public int places() {
        return placeChoices.size();
    }

    /// How many seekers the place takes.
    public int capacity(int place) {
        return capacities[place];
    }

    /// The places a seeker names, the best first.
    public List<Integer> choicesOfSeeker(int seeker) {
        return seekerChoices.get(seeker);
    }

    /// The seekers a place names, the best first.
    public List<Integer> choicesOfPlace(int place) {
        return placeChoices.get(place);
    }
}
