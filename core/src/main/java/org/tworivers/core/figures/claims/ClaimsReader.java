package org.tworivers.core.figures.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.figures.claims.Claim.KnownAs;
import org.tworivers.core.figures.claims.Claim.Named;
import org.tworivers.core.figures.claims.Claim.Nothing;
import org.tworivers.core.figures.claims.Claim.Support;
import org.tworivers.core.figures.claims.ClaimText.Mention;
import org.tworivers.core.figures.claims.ClaimText.Span;
import org.tworivers.core.figures.claims.Verdict.Why;

/// Reads a whole text and gives each of its figures a verdict.
///
/// A figure is checked against, in this order: a known figure that measures the same and one of whose words
/// stands in the same clause (the longest word decides); for a percentage, the counts beside it ([CountPairs]);
/// for a count, the names listed beside it. It is not checkable when its sentence is marked as corrupt
/// (`[sic]`, 〔原文如此〕, 〔原文有误〕), when it is an end of a range, rounded in words ("about"), or a comparison whose
/// other value is not given. A doubtful case is not checkable: these rules read, they do not understand.
public final class ClaimsReader {
    private static final Pattern CORRUPT =
            Pattern.compile("(?i)[\\[(（〔【](?:sic!?|corrupt(?: text)?|原文如此|原文有误)[\\])）〕】]");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s?%?\\s?(?:[-–—~～至到]|to)\\s?$");
    private static final Pattern RANGE_AFTER = Pattern.compile("^\\s?(?:[-–—~～至到]|to)\\s?\\d");
    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?i)(?<about>(?<![签履合契条公违预邀制集节大])约|大约|(?<![最附邻])近|逾|超过?|将近|接近|至少|不足|不到"
                    + "|不少于|[~≈><≥≤]=?|(?<![a-z])(?:about|some|around|nearly|almost|over|more than|at least|up to|under|less than"
                    + "|fewer than|roughly|approximately|approx\\.?))\\s{0,2}$");
    private static final Pattern ABOUT_AFTER =
            Pattern.compile("(?i)^[" + ClaimText.MEASURES + "]?(?<about>以上|左右|以下|以内|上下|\\+|多|余|\\sor\\s(?:more|so))");
    private static final Pattern COMPARISON = Pattern.compile("(?i)(?<![a-z])(?:higher|lower|more|less|greater|smaller"
            + "|increase[ds]?|increasing|rises?|rose|grew|grown|growth|fell|declined?|dropped|than|above|below|year[- ]on[- ]year"
            + "|up)(?![a-z])|同比|环比|增长|增幅|下降|增加|减少|提高|降低|高于|低于|高出|回落|上升|(?<![占同环分])比(?![重例率])");
    private static final Pattern LEVEL_BEFORE = Pattern.compile("(?i)(?:(?<![a-z])(?:to|at)\\s{0,2}|[至到为达])$");

    private final List<KnownFigure> known;
    private final ClaimCheck check;

    /// One figure of a text with its verdict.
    ///
    /// @param mention where it stands
    /// @param claim what it says and what it was checked against; its source is the sentence
    /// @param verdict what came out
    public record ReadClaim(Mention mention, Claim claim, Verdict verdict) {}

    /// Reads texts against these figures too.
    public ClaimsReader(Collection<KnownFigure> known) {
        this.known = List.copyOf(known);
        this.check = new ClaimCheck(known);
    }

    /// All figures of the text, in the order they stand.
    public List<ReadClaim> read(ClaimText text) {
        Set<Span> inexact = new HashSet<>();
        for (Mention mention : text.mentions()) {
            if (isRange(text, mention) || !about(text, mention).isEmpty()) {
                inexact.add(mention.where());
            }
        }
        CountPairs pairs = new CountPairs(text, mention -> !inexact.contains(mention.where()));
        NamedThings things = new NamedThings(text);
        List<ReadClaim> read = new ArrayList<>();
        for (Mention mention : text.mentions()) {
            Support support = support(text, mention, pairs, things);
            Claim claim = new Claim(text.at(mention.where()), mention.printed(), support, text.at(mention.sentence()));
            read.add(new ReadClaim(mention, claim, check.check(claim)));
        }
        return read;
    }

    private Support support(ClaimText text, Mention mention, CountPairs pairs, NamedThings things) {
        Matcher corrupt = CORRUPT.matcher(part(text, mention.sentence()));
        if (corrupt.find()) {
            return Nothing.because(Why.CORRUPT_TEXT, corrupt.group());
        }
        if (isRange(text, mention)) {
            return Nothing.because(Why.RANGE);
        }
        String about = about(text, mention);
        if (!about.isEmpty()) {
            return Nothing.because(Why.APPROXIMATE, about);
        }
        Quantity quantity = mention.printed().quantity();
        boolean relative = quantity == Quantity.POINTS || quantity == Quantity.SHARE;
        if (relative && isComparison(text, mention)) {
            return Nothing.because(Why.COMPARISON_WITHOUT_BASE);
        }
        List<KnownFigure> meant = meantBy(text, mention);
        if (!meant.isEmpty()) {
            return meant.size() == 1
                    ? new KnownAs(meant.getFirst().name())
                    : Nothing.because(
                            Why.SEVERAL_FIGURES,
                            String.join(
                                    ", ", meant.stream().map(KnownFigure::name).toList()));
        }
        if (quantity == Quantity.SHARE) {
            return pairs.supportOf(mention);
        }
        OptionalInt named = quantity == Quantity.COUNT ? things.findNamed(mention) : OptionalInt.empty();
        return named.isPresent() ? new Named(named.getAsInt()) : Nothing.because(Why.NOTHING_TO_COMPARE);
    }

    private static boolean isRange(ClaimText text, Mention mention) {
        return RANGE_BEFORE.matcher(before(text, mention)).find()
                || RANGE_AFTER.matcher(after(text, mention)).find();
    }

    private static String about(ClaimText text, Mention mention) {
        Matcher before = ABOUT_BEFORE.matcher(before(text, mention));
        if (before.find()) {
            return before.group("about");
        }
        String own = part(text, mention.where());
        if (own.contains("多") || own.contains("余")) {
            return own.contains("多") ? "多" : "余";
        }
        Matcher after = ABOUT_AFTER.matcher(after(text, mention));
        return after.find() ? after.group("about").strip() : "";
    }

    private static boolean isComparison(ClaimText text, Mention mention) {
        return !LEVEL_BEFORE.matcher(before(text, mention)).find()
                && COMPARISON.matcher(part(text, mention.clause())).find();
    }

    /// The known figures with the longest word in the clause, of those that measure the same.
    private List<KnownFigure> meantBy(ClaimText text, Mention mention) {
        String clause = words(part(text, mention.clause()));
        List<KnownFigure> meant = new ArrayList<>();
        int longest = 1;
        for (KnownFigure figure : known) {
            int length = figure.words().stream()
                    .filter(word -> clause.contains(words(word)))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (length < longest || !measuresSame(mention.printed(), figure)) {
                continue;
            }
            if (length > longest) {
                meant.clear();
                longest = length;
            }
            meant.add(figure);
        }
        return meant;
    }

    /// An amount must have the currency, or be a bare number in 万, 亿, bn and the like.
    private static boolean measuresSame(Printed printed, KnownFigure figure) {
        boolean bareAmount = figure.quantity() == Quantity.AMOUNT
                && printed.quantity() == Quantity.COUNT
                && printed.unit().power() >= Unit.WAN.power();
        boolean same =
                printed.quantity() == figure.quantity() && printed.currency().equals(figure.currency());
        return bareAmount || same;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String part(ClaimText text, Span span) {
        return text.narrow().substring(span.start(), span.end());
    }

    private static String before(ClaimText text, Mention mention) {
        int end = mention.where().start();
        return text.narrow().substring(Math.max(mention.sentence().start(), end - 20), end);
    }

    private static String after(ClaimText text, Mention mention) {
        int start = mention.where().end();
        return text.narrow().substring(start, Math.min(mention.sentence().end(), start + 12));
    }
}
