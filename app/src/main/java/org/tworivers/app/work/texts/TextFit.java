package org.tworivers.app.work.texts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How well texts that offer something fit texts that need something: the one way in which the product says so.
///
/// By words: the weight of the terms that both have over that of all terms of the need. A term weighs
/// ln(1 + texts / texts that have it): what few texts say tells more. By meaning, where there is one: how near the two
/// are, on a fixed scale. The greater of the two counts.
///
/// Cost: for a pair the terms of both. Safe for several threads.
///
/// Source: K. Sparck Jones, A statistical interpretation of term specificity, 1972.
public final class TextFit {
    /// Stands for: one of the two texts says nothing.
    public static final double NOTHING_SAID = -1;

    private final List<Read> needs;
    private final List<Read> offers;
    private final Optional<Points> points;

    /// A text as its keys in order, with what each weighs, and all do.
    private record Read(Terms terms, List<String> keys, List<Double> weights, double whole) {}

    private record Points(List<float[]> needs, List<float[]> offers) {}

    /// Takes the shared terms of a pair one by one, with what each weighs.
    private interface Shared {
        void take(String key, double weight);
    }

    /// @param meanings by what texts are compared beside their words
    public TextFit(List<String> needs, List<String> offers, Meanings meanings) {
        TermReader reader = new TermReader();
        List<Terms> needed = needs.stream().map(reader::read).toList();
        List<Terms> offered = offers.stream().map(reader::read).toList();
        TermWeights weights =
                new TermWeights(Stream.concat(needed.stream(), offered.stream()).toList());
        this.needs = read(needed, weights);
        this.offers = read(offered, weights);
        points = meanings.state().meaning().map(found -> new Points(found.of(needs), found.of(offers)));
    }

    private static List<Read> read(List<Terms> all, TermWeights weights) {
        return all.stream()
                .map(terms -> {
                    List<String> keys = List.copyOf(terms.keys());
                    return new Read(terms, keys, keys.stream().map(weights::of).toList(), weights.sum(keys));
                })
                .toList();
    }

    /// How well an offer fits a need, from 0 to 1, or [#NOTHING_SAID].
    public double part(int need, int offer) {
        return needs.get(need).keys().isEmpty() || offers.get(offer).keys().isEmpty()
                ? NOTHING_SAID
                : Math.max(byWords(need, offer), byMeaning(need, offer));
    }

    /// How much of what the need's words say the offer has, from 0 to 1.
    public double byWords(int need, int offer) {
        double[] weight = {0};
        share(need, offer, (key, each) -> weight[0] += each);
        return weight[0] == 0 ? 0 : weight[0] / needs.get(need).whole();
    }

    /// How near the two are by meaning, from 0 to 1; 0 when there is none.
    public double byMeaning(int need, int offer) {
        return points.map(found -> MeaningIndex.part(
                        found.needs().get(need), found.offers().get(offer)))
                .orElse(0.0);
    }

    /// The words that both have, as they are written in the need.
    public List<String> words(int need, int offer) {
        Set<String> shared = new HashSet<>();
        share(need, offer, (key, weight) -> shared.add(key));
        return needs.get(need).terms().words(shared);
    }

    /// Goes through the keys of both, which are in the same order.
    private void share(int need, int offer, Shared shared) {
        Read asked = needs.get(need);
        List<String> has = offers.get(offer).keys();
        int other = 0;
        for (int i = 0; i < asked.keys().size(); i++) {
            String key = asked.keys().get(i);
            while (other < has.size() && has.get(other).compareTo(key) < 0) {
                other++;
            }
            if (other < has.size() && has.get(other).equals(key)) {
                shared.take(key, asked.weights().get(i));
            }
        }
    }
}
