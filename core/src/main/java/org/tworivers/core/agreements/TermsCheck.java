package org.tworivers.core.agreements;

import java.util.HashSet;
import java.util.Set;
import org.tworivers.core.agreements.ShareTerms.Eligible;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.figures.Ratio;

/// Holds terms of sharing against themselves.
final class TermsCheck {
    /// More than China's revenue of a century; sums below it stay well within a long.
    static final long MOST_FEN = 100_000_000_000_000_000L;

    private static final int MOST_YEARS = 70;

    private TermsCheck() {}

    static void check(ShareTerms terms, Refusals found) {
        if (terms.years() < 1 || terms.years() > MOST_YEARS) {
            found.no(
                    "years-unusable",
                    "years",
                    Integer.toString(terms.years()),
                    "give 1 to " + MOST_YEARS + " years.",
                    Integer.toString(MOST_YEARS));
        }
        if (terms.eligible() == Eligible.LISTED && terms.firms().isEmpty()) {
            found.no("firms-missing", "firms", "", "list the firms whose revenue is shared.");
        }
        if (terms.source().isBlank()) {
            found.no("terms-unsourced", "source", "", "name the paper that the terms are from.");
        }
        terms.cap()
                .filter(cap -> cap.minor() < 0 || cap.minor() > MOST_FEN)
                .ifPresent(cap -> found.no("line-unusable", "cap", cap.toString(), "write an amount of 0 or more."));
        checkShares(terms, found);
    }

    private static void checkShares(ShareTerms terms, Refusals found) {
        Set<String> parties = new HashSet<>();
        for (Share share : terms.shares()) {
            if (share.party().isBlank() || !parties.add(share.party())) {
                found.no("share-twice", "shares", share.party(), "give each party one share, and its name.");
            }
            if (share.ratio().numerator().signum() < 0 || share.ratio().compareTo(Ratio.of(1, 1)) > 0) {
                found.no("share-unusable", "shares", written(share.ratio()), "give a share from 0 to 1.");
            }
        }
        for (RegionSide side : RegionSide.values()) {
            if (!parties.contains(side.word())) {
                found.no("share-missing", "share-" + side.word(), "", "give each of the two regions its share.");
            }
        }
        if (!terms.sum().sameValueAs(Ratio.of(1, 1))) {
            found.no("shares-not-whole", "shares", written(terms.sum()), "shares must add up to 1, that is 100 %.");
        }
    }

    static String written(Ratio ratio) {
        return ratio.numerator() + "/" + ratio.denominator();
    }
}
