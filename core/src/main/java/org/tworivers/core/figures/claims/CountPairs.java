package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.figures.claims.Claim.Counts;
import org.tworivers.core.figures.claims.Claim.Nothing;
import org.tworivers.core.figures.claims.Claim.Support;
import org.tworivers.core.figures.claims.ClaimText.Mention;
import org.tworivers.core.figures.claims.ClaimText.Span;
import org.tworivers.core.figures.claims.Verdict.Why;

/// Finds the two counts of which a percentage in a text is the share.
///
/// Every pair of counts (or of amounts in one currency) in the same sentence is tried. A pair that gives the
/// printed figure by some rounding is taken when it is the only one, or the only one *meant*: its numerator's
/// clause shares a word with the percentage's clause, as "165 operating" and "operating rate" do. A single pair
/// that is meant but gives something else is taken too, so that the claim fails with the value found. Without
/// counts in the sentence, the paragraph is searched for a single pair that gives the figure. Of the figures
/// before and after it the 10 next are tried.
final class CountPairs {
    private static final int MOST_COUNTS = 10;
    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_JOINT = 20;
    private static final Pattern JOINT = Pattern.compile("\\s?/\\s?|\\s(?:out\\s)?of\\s(?:the\\s)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}|\\p{IsHan}{2,}");
    private static final Set<String> COMMON = Set.of(
            "proje", "firms", "compa", "enter", "their", "these", "which", "with", "from", "have", "that", "were",
            "been", "of", "this", "than", "total", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "项目", "企业", "其中", "全部", "共计", "达到", "合计", "累计", "亿元", "万元", "今年", "年底");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ClaimText text;
    private final Predicate<Mention> usable;
    private final Map<Span, Set<String>> wordsOf = new HashMap<>();

    /// @param usable whether a count may be part of a pair: an exact one
    CountPairs(ClaimText text, Predicate<Mention> usable) {
        this.text = text;
        this.usable = usable;
    }

    /// The counts a percentage is to be checked against, or why there are none.
    Support supportOf(Mention percentage) {
        Set<Counts> fitting = new LinkedHashSet<>();
        Set<Counts> meantAndFitting = new LinkedHashSet<>();
        Set<Counts> meant = new LinkedHashSet<>();
        List<Pair> pairs = pairs(percentage, percentage.sentence());
        for (Pair pair : pairs) {
            boolean fits = fits(percentage, pair.counts());
            if (fits) {
                fitting.add(pair.counts());
            }
            if (pair.isMeant()) {
                meant.add(pair.counts());
            }
            if (fits && pair.isMeant()) {
                meantAndFitting.add(pair.counts());
            }
        }
        if (fitting.size() == 1 || meantAndFitting.size() == 1) {
            return fitting.size() == 1
                    ? fitting.iterator().next()
                    : meantAndFitting.iterator().next();
        }
        if (fitting.size() > 1) {
            return Nothing.because(Why.SEVERAL_PAIRS, shown(fitting));
        }
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        return pairs.isEmpty()
                ? inParagraph(percentage)
                : Nothing.because(Why.NO_PAIR_FITS, Integer.toString(pairs.size()));
    }

    /// A figure with a decimal is rarely hit by chance, so one fitting pair of the paragraph is taken.
    private Support inParagraph(Mention percentage) {
        Set<Counts> fitting = new LinkedHashSet<>();
        for (Pair pair : pairs(percentage, percentage.paragraph())) {
            if (percentage.printed().digits() > 0 && fits(percentage, pair.counts())) {
                fitting.add(pair.counts());
            }
        }
        return switch (fitting.size()) {
            case 0 -> Nothing.because(Why.NOTHING_TO_COMPARE);
            case 1 -> fitting.iterator().next();
            default -> Nothing.because(Why.SEVERAL_PAIRS, shown(fitting));
        };
    }

    private static boolean fits(Mention percentage, Counts counts) {
        Verdict verdict = new ClaimCheck(List.of()).check(new Claim(percentage.printed(), counts, ""));
        return verdict instanceof Verdict.Matches || verdict instanceof Verdict.MatchesOnlyByTruncation;
    }

    private static String shown(Set<Counts> pairs) {
        List<String> texts =
                pairs.stream().limit(MOST_SHOWN).map(Counts::toString).toList();
        return String.join(", ", texts) + (pairs.size() > MOST_SHOWN ? ", …" : "");
    }

    private record Pair(Counts counts, boolean isMeant) {}

    private List<Pair> pairs(Mention percentage, Span within) {
        List<Mention> near = text.around(percentage, within, MOST_COUNTS).stream()
                .filter(mention -> mention.isComparableWith(mention) && usable.test(mention))
                .toList();
        Set<String> words = words(percentage.clause());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            Mention numerator = near.get(i);
            if (i + 1 < near.size() && areJoined(numerator, near.get(i + 1))) {
                pairs.add(new Pair(joined(numerator.printed(), near.get(i + 1).printed()), true));
                continue;
            }
            boolean isMeant = words(numerator.clause()).stream().anyMatch(words::contains);
            for (Mention denominator : near) {
                if (mayBeShare(percentage, numerator, denominator)) {
                    pairs.add(new Pair(Counts.of(numerator.printed(), denominator.printed()), isMeant));
                }
            }
        }
        return pairs;
    }

    /// Whether they stand as "165 of 256" or "165/256".
    private boolean areJoined(Mention numerator, Mention denominator) {
        int from = numerator.where().end();
        int to = denominator.where().start();
        return (isBare(numerator.printed()) || numerator.isComparableWith(denominator))
                && denominator.printed().number().signum() > 0
                && to - from <= LONGEST_JOINT
                && JOINT.matcher(text.narrow().substring(from, to)).matches();
    }

    /// A bare numerator has its denominator's unit: 881.4 of 6793.18亿.
    private static Counts joined(Printed numerator, Printed denominator) {
        return isBare(numerator)
                ? new Counts(numerator.number(), denominator.number())
                : Counts.of(numerator, denominator);
    }

    private static boolean isBare(Printed printed) {
        return printed.unit() == Unit.ONE && printed.currency().isEmpty();
    }

    private static boolean mayBeShare(Mention percentage, Mention numerator, Mention denominator) {
        boolean aboveWhole = percentage.printed().number().compareTo(HUNDRED) > 0;
        int order = numerator.printed().inOnes().compareTo(denominator.printed().inOnes());
        return numerator.isComparableWith(denominator)
                && (aboveWhole ? order > 0 : order < 0)
                && denominator.printed().number().signum() > 0;
    }

    /// Beginnings of the English words and pairs of Chinese characters in a clause, without those that say
    /// nothing.
    private Set<String> words(Span clause) {
        return wordsOf.computeIfAbsent(clause, this::findWords);
    }

    private Set<String> findWords(Span clause) {
        Set<String> words = new HashSet<>();
        Matcher match = WORD.matcher(text.narrow().substring(clause.start(), clause.end()));
        while (match.find()) {
            String word = match.group().toLowerCase(Locale.ROOT);
            if (word.charAt(0) < 128) {
                words.add(word.substring(0, Math.min(5, word.length())));
            } else {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            }
        }
        words.removeAll(COMMON);
        return words;
    }
}
