package org.tworivers.app.work.meetings.fit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.work.texts.TermReader;
import org.tworivers.app.work.texts.Terms;

/// How much of what a text asks for another one has: the weight of the terms that both have over the weight of all
/// terms of the first, each weighed as in [Market]. Each text is read once.
public final class TextShare {
    private static final int WHOLE = 1_000;

    private final Map<String, Text> needs;
    private final Map<String, Text> offers;

    /// A text as its keys in order, what each weighs, and what all do.
    private record Text(Terms terms, List<String> keys, List<Double> weights, double whole) {}

    /// A share.
    ///
    /// @param tenths 0 to 1000
    /// @param words what both have, as the first writes it
    public record Share(int tenths, List<String> words) {}

    /// Texts that will be compared.
    public TextShare(List<String> needs, List<String> offers) {
        TermReader reader = new TermReader();
        List<Terms> needed = needs.stream().map(reader::read).toList();
        List<Terms> offered = offers.stream().map(reader::read).toList();
        TermWeights weights = new TermWeights(needed, offered);
        this.needs = texts(needed, weights);
        this.offers = texts(offered, weights);
    }

    private static Map<String, Text> texts(List<Terms> all, TermWeights weights) {
        Map<String, Text> read = new HashMap<>();
        for (Terms terms : all) {
            List<String> keys = List.copyOf(terms.keys());
            List<Double> each = keys.stream().map(weights::of).toList();
            read.put(terms.text(), new Text(terms, keys, each, weights.sum(keys)));
        }
        return read;
    }

    /// The share; nothing when one of the texts says nothing.
    public Optional<Share> find(String need, String offer) {
        Text asked = needs.get(need);
        Text has = offers.get(offer);
        if (asked == null || has == null || asked.keys().isEmpty() || has.keys().isEmpty()) {
            return Optional.empty();
        }
        Set<String> shared = new HashSet<>();
        double weight = 0;
        int other = 0;
        for (int i = 0; i < asked.keys().size() && other < has.keys().size(); i++) {
            String key = asked.keys().get(i);
            int order = 1;
            while (other < has.keys().size()) {
                order = has.keys().get(other).compareTo(key);
                if (order >= 0) {
                    break;
                }
                other++;
            }
            if (order == 0) {
                shared.add(key);
                weight += asked.weights().get(i);
            }
        }
        return Optional.of(
                shared.isEmpty()
                        ? new Share(0, List.of())
                        : new Share(
                                (int) Math.round(WHOLE * weight / asked.whole()),
                                asked.terms().words(shared)));
    }
}
