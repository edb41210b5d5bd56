package org.tworivers.app.work.texts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes one order of two: each counts 1 / (60 + its rank) in either.
///
/// Source: G. Cormack, C. Clarke and S. Buettcher, Reciprocal Rank Fusion outperforms Condorcet and individual Rank
/// Learning Methods, 2009; 60 is theirs.
final class Ranks {
    /// So many of each order are looked at.
    static final int DEEP = 1000;

    private static final double OFFSET = 60;

    private Ranks() {}

    static List<Integer> together(List<Integer> one, List<Integer> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<Integer, Double> worth = new HashMap<>();
        add(worth, one);
        add(worth, other);
        Set<Integer> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all.stream()
                .sorted(Comparator.comparingDouble((Integer each) -> -worth.getOrDefault(each, 0.0))
                        .thenComparingInt(each -> each))
                .toList();
    }

    private static void add(Map<Integer, Double> worth, List<Integer> order) {
        for (int rank = 0; rank < order.size(); rank++) {
            worth.merge(order.get(rank), 1 / (OFFSET + rank + 1), Double::sum);
        }
    }
}
