package org.tworivers.app.work.meetings.fit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tworivers.app.work.texts.Terms;

/// How much a term says: ln(1 + texts / texts that have it).
///
/// Source: K. Sparck Jones, A statistical interpretation of term specificity, 1972.
final class TermWeights {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    TermWeights(List<Terms> needed, List<Terms> offered) {
        all = needed.size() + offered.size();
        Stream.concat(needed.stream(), offered.stream())
                .forEach(terms -> terms.keys().forEach(key -> texts.merge(key, 1, Integer::sum)));
    }

    double of(String key) {
        return Math.log1p((double) all / texts.getOrDefault(key, 1));
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }
}
