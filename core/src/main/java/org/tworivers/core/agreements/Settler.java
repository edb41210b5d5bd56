package org.tworivers.core.agreements;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settlement.Outcome;
import org.tworivers.core.agreements.Settlement.Portion;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Shares the revenue of a year by the method of largest remainders (Hare's): each party gets its share rounded
/// down to the fen; each fen left goes to the party with the largest fraction of a fen cut off, of equal ones
/// to the one that the terms name first. So portions add up to the base, and none is a whole fen away from its
/// exact share.
public final class Settler {
    private Settler() {}

    /// Settles a year.
    ///
    /// @param terms whose shares add up to one, with one of the host and one of the source region
    /// @param year which year of the terms, from 1
    /// @param lines amounts of 0 or more, in CNY
    public static Settlement settle(ShareTerms terms, int year, List<Line> lines) {
        long base =
                new Settlement(year, lines, List.of(), Outcome.SHARED).base().minor();
        if (year > terms.years()) {
            return new Settlement(year, lines, portions(terms, toHost(terms, base)), Outcome.TERM_OVER);
        }
        List<Long> amounts =
                divide(base, terms.shares().stream().map(Share::ratio).toList());
        long cap = terms.cap().map(Money::minor).orElse(Long.MAX_VALUE);
        int source = index(terms, RegionSide.SOURCE);
        long above = amounts.get(source) - Math.min(amounts.get(source), cap);
        int host = index(terms, RegionSide.HOST);
        amounts.set(source, amounts.get(source) - above);
        amounts.set(host, amounts.get(host) + above);
        return new Settlement(year, lines, portions(terms, amounts), above > 0 ? Outcome.CAPPED : Outcome.SHARED);
    }

    private static List<Long> toHost(ShareTerms terms, long base) {
        return terms.shares().stream()
                .map(share -> share.party().equals(RegionSide.HOST.word()) ? base : 0L)
                .toList();
    }

    private static int index(ShareTerms terms, RegionSide side) {
        List<String> parties = terms.shares().stream().map(Share::party).toList();
        int index = parties.indexOf(side.word());
        if (index < 0) {
            throw new IllegalArgumentException(
                    "shares (" + parties + ") must hold one of " + side.word() + ". Maybe its share is 0: say so.");
        }
        return index;
    }

    private static List<Portion> portions(ShareTerms terms, List<Long> amounts) {
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            portions.add(new Portion(terms.shares().get(i).party(), new Money(amounts.get(i), Denomination.CNY)));
        }
        return portions;
    }

    /// Divides a whole number by shares that add up to one, so that the parts add up to it.
    ///
    /// @param whole 0 or more
    static List<Long> divide(long whole, List<Ratio> shares) {
        List<Long> parts = new ArrayList<>();
        List<Ratio> cut = new ArrayList<>();
        long left = whole;
        for (Ratio share : shares) {
            BigInteger[] exact =
                    BigInteger.valueOf(whole).multiply(share.numerator()).divideAndRemainder(share.denominator());
            parts.add(exact[0].longValueExact());
            cut.add(new Ratio(exact[1], share.denominator()));
            left -= parts.getLast();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(cut::get).reversed());
        for (int i = 0; i < left; i++) {
            parts.set(order.get(i), parts.get(order.get(i)) + 1);
        }
        return parts;
    }
}
