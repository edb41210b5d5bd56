package org.tworivers.app.work.meetings.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.app.work.meetings.fit.FitReason.NearSector;
import org.tworivers.app.work.meetings.fit.FitReason.SameSector;
import org.tworivers.app.work.meetings.fit.FitReason.SharedTerms;
import org.tworivers.app.work.texts.TermReader;
import org.tworivers.app.work.texts.Terms;
import org.tworivers.solver.pairs.Side;

/// What one side needs beside what the other offers: an index of the offers, in memory, by sector and by term.
///
/// A need and an offer of the same sector count [#SAME], of sectors one under the other [#NEAR]; their words up to
/// [#WORDS], for the part of the need's terms, each weighed by ln(1 + texts / texts that have it), that the offer has.
///
/// Cost: for each need the offers that share a sector or a term with it.
final class Market {
    static final int SAME = 300;
    static final int NEAR = 200;
    static final int WORDS = 200;

    /// Less of the need's terms says nothing.
    private static final double LEAST_PART = 0.1;

    private final Side needing;
    private final SectorTree sectors;
    private final List<Interest> needs;
    private final List<Interest> offers;
    private final List<Terms> needed;
    private final List<Terms> offered;
    private final Map<String, List<Integer>> bySector = new HashMap<>();
    private final Map<String, List<Integer>> bySectorAbove = new HashMap<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final TermWeights weights;

    Market(Side needing, SectorTree sectors, TermReader reader, List<Interest> needs, List<Interest> offers) {
        this.needing = needing;
        this.sectors = sectors;
        this.needs = needs;
        this.offers = offers;
        needed = needs.stream().map(need -> reader.read(need.text())).toList();
        offered = offers.stream().map(offer -> reader.read(offer.text())).toList();
        weights = new TermWeights(needed, offered);
        for (int i = 0; i < offers.size(); i++) {
            index(i);
        }
    }

    private void index(int offer) {
        Set<String> above = new HashSet<>();
        for (String sector : Set.copyOf(offers.get(offer).sectors())) {
            list(bySector, sector).add(offer);
            above.addAll(sectors.above(sector));
        }
        above.forEach(sector -> list(bySectorAbove, sector).add(offer));
        offered.get(offer).keys().forEach(term -> list(byTerm, term).add(offer));
    }

    private static List<Integer> list(Map<String, List<Integer>> index, String key) {
        return index.computeIfAbsent(key, none -> new ArrayList<>());
    }

    /// How well each offer suits a need, by index of the offer.
    int[] scores(int need) {
        int[] scores = new int[offers.size()];
        for (String sector : needs.get(need).sectors()) {
            sectors.above(sector).forEach(above -> raise(scores, bySector, above, NEAR));
            raise(scores, bySectorAbove, sector, NEAR);
            raise(scores, bySector, sector, SAME);
        }
        double[] parts = parts(need);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += parts[i] < LEAST_PART ? 0 : (int) Math.round(WORDS * parts[i]);
        }
        return scores;
    }

    private static void raise(int[] scores, Map<String, List<Integer>> index, String sector, int score) {
        for (int offer : index.getOrDefault(sector, List.of())) {
            scores[offer] = Math.max(scores[offer], score);
        }
    }

    /// By offer: how much of the need's weight it has.
    private double[] parts(int need) {
        double[] parts = new double[offers.size()];
        Set<String> keys = needed.get(need).keys();
        double all = weights.sum(keys);
        for (String key : keys) {
            double part = weights.of(key) / all;
            for (int offer : byTerm.getOrDefault(key, List.of())) {
                parts[offer] += part;
            }
        }
        return parts;
    }

    /// Why an offer suits a need.
    Set<FitReason> reasons(int need, int offer) {
        Set<FitReason> reasons = new LinkedHashSet<>();
        for (String sector : needs.get(need).sectors()) {
            for (String other : offers.get(offer).sectors()) {
                if (sector.equals(other)) {
                    reasons.add(new SameSector(needing, sector));
                } else if (sectors.above(sector).contains(other)
                        || sectors.above(other).contains(sector)) {
                    reasons.add(new NearSector(needing, sector, other));
                }
            }
        }
        Set<String> shared = needed.get(need).keys();
        double all = weights.sum(shared);
        shared.retainAll(offered.get(offer).keys());
        if (!shared.isEmpty() && weights.sum(shared) >= LEAST_PART * all) {
            reasons.add(new SharedTerms(needing, needed.get(need).words(shared)));
        }
        return reasons;
    }
}
