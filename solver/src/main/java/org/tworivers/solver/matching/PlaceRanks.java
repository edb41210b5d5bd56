package org.tworivers.solver.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// At which rank each place names each seeker, from 0.
final class PlaceRanks {
    private final List<Map<Integer, Integer>> ranks = new ArrayList<>();

    PlaceRanks(StableProblem problem) {
        for (int place = 0; place < problem.places(); place++) {
            Map<Integer, Integer> named = new HashMap<>();
            for (int seeker : problem.choicesOfPlace(place)) {
                named.put(seeker, named.size());
            }
            ranks.add(named);
        }
    }

    boolean isNamed(int place, int seeker) {
        return ranks.get(place).containsKey(seeker);
    }

    /// Only for those who are named.
    int of(int place, int seeker) {
        Integer rank = ranks.get(place).get(seeker);
        if (rank == null) {
            throw new IllegalArgumentException(
                    "the seeker (" + seeker + ") must be named by place " + place + ". Maybe ask that first.");
        }
        return rank;
    }
}
