package org.tworivers.app.work.meetings.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How much of what a text asks for another one has: the weight of the terms that both have over the weight of all
/// terms
/// of the first, each weighed as in [Market]. Each text is read once.
public final class TextShare {
    private static final int WHOLE = 1_000;

    private final Map<String, Text> needs;
    private final Map<String, Text> offers;
    private final TermWeights weights;

    private record Text(Terms terms, Set<String> keys) {}

    /// A share.
    ///
    /// @param tenths 0 to 1000
    /// @param words what both have, as the first writes it
    public record Share(int tenths, List<String> words) {}

    /// Texts that will be compared.
    public TextShare(List<String> needs, List<String> offers) {
        TermReader reader = new TermReader();
        this.needs = texts(needs, reader);
        this.offers = texts(offers, reader);
        weights = new TermWeights(
                needs.stream().map(text -> reader.read(text)).toList(),
                offers.stream().map(text -> reader.read(text)).toList());
    }

    private static Map<String, Text> texts(List<String> texts, TermReader reader) {
        Map<String, Text> read = new HashMap<>();
        for (String text : texts) {
            Terms terms = reader.read(text);
            read.put(text, new Text(terms, terms.keys()));
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
        Set<String> shared = new TreeSet<>(asked.keys());
        shared.retainAll(has.keys());
        return Optional.of(
                shared.isEmpty()
                        ? new Share(0, List.of())
                        : new Share(
                                (int) Math.round(WHOLE * weights.sum(shared) / weights.sum(asked.keys())),
                                asked.terms().words(shared)));
    }
}
