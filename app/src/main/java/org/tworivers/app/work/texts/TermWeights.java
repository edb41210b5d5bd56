package org.tworivers.app.work.texts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a term says among some texts.
final class TermWeights {
    private final Map<String, Integer> having = new HashMap<>();
    private final int all;

    TermWeights(List<Terms> texts) {
        all = texts.size();
        texts.forEach(terms -> terms.keys().forEach(key -> having.merge(key, 1, Integer::sum)));
    }

    double of(String key) {
        return Math.log1p((double) all / having.getOrDefault(key, 1));
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }
}
