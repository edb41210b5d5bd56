package org.tworivers.app.work.texts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /// A text as its terms in the order of their numbers, with what each weighs, and all do.
    private record Read(Terms terms, List<String> keys, int[] numbers, double[] weights, double whole) {}

    private record Points(List<float[]> needs, List<float[]> offers) {}

    /// @param meanings by what texts are compared beside their words
    public TextFit(List<String> needs, List<String> offers, Meanings meanings) {
        TermReader reader = new TermReader();
        List<Terms> needed = needs.stream().map(reader::read).toList();
        List<Terms> offered = offers.stream().map(reader::read).toList();
        TermWeights weights =
                new TermWeights(Stream.concat(needed.stream(), offered.stream()).toList());
        Map<String, Integer> numbers = new HashMap<>();
        this.needs = needed.stream().map(each -> read(each, weights, numbers)).toList();
        this.offers = offered.stream().map(each -> read(each, weights, numbers)).toList();
        points = meanings.state().meaning().map(found -> new Points(found.of(needs), found.of(offers)));
    }

    private static Read read(Terms terms, TermWeights weights, Map<String, Integer> numbers) {
        terms.keys().forEach(key -> numbers.putIfAbsent(key, numbers.size()));
        List<String> keys =
                terms.keys().stream().sorted(Comparator.comparing(numbers::get)).toList();
        return new Read(
                terms,
                keys,
                keys.stream().mapToInt(key -> numbers.getOrDefault(key, -1)).toArray(),
                keys.stream().mapToDouble(weights::of).toArray(),
                weights.sum(keys));
    }

    /// How well an offer fits a need, from 0 to 1, or [#NOTHING_SAID].
    public double part(int need, int offer) {
        return needs.get(need).keys().isEmpty() || offers.get(offer).keys().isEmpty()
                ? NOTHING_SAID
                : Math.max(byWords(need, offer), byMeaning(need, offer));
    }

    /// How much of what the need's words say the offer has, from 0 to 1.
    public double byWords(int need, int offer) {
        Read asked = needs.get(need);
        double shared = 0;
        for (int i : shared(asked, offers.get(offer))) {
            shared += asked.weights()[i];
        }
        return shared == 0 ? 0 : shared / asked.whole();
    }

    /// How near the two are by meaning, from 0 to 1; 0 when there is none.
    public double byMeaning(int need, int offer) {
        return points.map(found -> MeaningIndex.part(
                        found.needs().get(need), found.offers().get(offer)))
                .orElse(0.0);
    }

    /// The words that both have, as they are written in the need.
    public List<String> words(int need, int offer) {
        Read asked = needs.get(need);
        Set<String> shared = new HashSet<>();
        for (int i : shared(asked, offers.get(offer))) {
            shared.add(asked.keys().get(i));
        }
        return asked.terms().words(shared);
    }

    /// Which of the terms of a need, by their places in it, an offer has; both are in the order of numbers.
    private static int[] shared(Read asked, Read has) {
        int[] shared = new int[Math.min(asked.numbers().length, has.numbers().length)];
        int found = 0;
        int other = 0;
        for (int i = 0; i < asked.numbers().length && other < has.numbers().length; i++) {
            while (other < has.numbers().length && has.numbers()[other] < asked.numbers()[i]) {
                other++;
            }
            if (other < has.numbers().length && has.numbers()[other] == asked.numbers()[i]) {
                shared[found++] = i;
            }
        }
        return Arrays.copyOf(shared, found);
    }
}
