package org.tworivers.app.work.meetings.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.app.work.meetings.fit.FitReason.LikeMeaning;
import org.tworivers.app.work.meetings.fit.FitReason.NearSector;
import org.tworivers.app.work.meetings.fit.FitReason.SameSector;
import org.tworivers.app.work.meetings.fit.FitReason.SharedTerms;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.app.work.texts.TextFit;
import org.tworivers.solver.pairs.Side;

/// What one side needs beside what the other offers: an index of the offers, in memory, by sector.
///
/// A need and an offer of the same sector count [#SAME], of sectors one under the other [#NEAR]; their texts up to
/// [#WORDS], by how well they fit ([TextFit]).
///
/// Cost: for each need the offers that share a sector with it, and all offers by their texts.
final class Market {
    static final int SAME = 300;
    static final int NEAR = 200;
    static final int WORDS = 200;

    /// Texts that fit less say nothing.
    private static final double LEAST_PART = 0.1;

    private final Side needing;
    private final SectorTree sectors;
    private final List<Interest> needs;
    private final List<Interest> offers;
    private final Map<String, List<Integer>> bySector = new HashMap<>();
    private final Map<String, List<Integer>> bySectorAbove = new HashMap<>();
    private final TextFit texts;

    Market(Side needing, SectorTree sectors, List<Interest> needs, List<Interest> offers, Meanings meanings) {
        this.needing = needing;
        this.sectors = sectors;
        this.needs = needs;
        this.offers = offers;
        texts = new TextFit(texts(needs), texts(offers), meanings);
        for (int i = 0; i < offers.size(); i++) {
            index(i);
        }
    }

    private static List<String> texts(List<Interest> interests) {
        return interests.stream().map(Interest::text).toList();
    }

    private void index(int offer) {
        Set<String> above = new HashSet<>();
        for (String sector : Set.copyOf(offers.get(offer).sectors())) {
            list(bySector, sector).add(offer);
            above.addAll(sectors.above(sector));
        }
        above.forEach(sector -> list(bySectorAbove, sector).add(offer));
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
        for (int i = 0; i < scores.length; i++) {
            double part = texts.part(need, i);
            scores[i] += part < LEAST_PART ? 0 : (int) Math.round(WORDS * part);
        }
        return scores;
    }

    private static void raise(int[] scores, Map<String, List<Integer>> index, String sector, int score) {
        for (int offer : index.getOrDefault(sector, List.of())) {
            scores[offer] = Math.max(scores[offer], score);
        }
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
        if (texts.byWords(need, offer) >= LEAST_PART) {
            reasons.add(new SharedTerms(needing, texts.words(need, offer)));
        } else if (texts.byMeaning(need, offer) >= LEAST_PART) {
            reasons.add(new LikeMeaning(needing));
        }
        return reasons;
    }
}
