package org.tworivers.core.figures.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.figures.claims.ClaimText.Mention;

/// Finds how many of the things a figure counts are named beside it: "nine units, seven of them named", or a
/// list of names after a colon, "namely", "including", 包括 or 分别是.
final class NamedThings {
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?i)^[^,，;；:：。\\d]{0,30}?(?<![A-Za-z])(?:named|listed)(?![A-Za-z])|^[^,，;；:：。\\d]{0,8}?(?:列名|点名|具名|列出)");
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?:列名|点名|具名|列出)(?:的|了|有|其中)?\\s?$");
    private static final Pattern LIST = Pattern.compile(
            "(?i)^[^,，;；:：。]{0,60}?(?:[:：]|,?\\snamely:?\\s|,?\\sincluding\\s|[，,]?包括|[，,]?分别[是为])(?<list>.+)$");
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；]");
    private static final Pattern LAST_TWO = Pattern.compile("\\s+and\\s+|以及|和|与|及");
    private static final int FAR = 48;
    private static final int LONGEST_NAME = 80;

    private final ClaimText text;

    NamedThings(ClaimText text) {
        this.text = text;
    }

    /// How many are named; empty when nothing is said of it.
    OptionalInt findNamed(Mention stated) {
        List<Mention> near = text.around(stated, stated.sentence(), 1);
        Mention next = near.getLast();
        if (!next.equals(stated)) {
            return isCountOfNamed(next) && isPartOf(next, stated)
                    ? OptionalInt.of(next.printed().inOnes().intValueExact())
                    : OptionalInt.empty();
        }
        return countList(stated);
    }

    private boolean isCountOfNamed(Mention mention) {
        int start = mention.where().start();
        int end = mention.where().end();
        String before = text.narrow().substring(Math.max(mention.sentence().start(), start - FAR), start);
        String after = text.narrow().substring(end, Math.min(mention.sentence().end(), end + FAR));
        return NAMED_AFTER.matcher(after).find() || NAMED_BEFORE.matcher(before).find();
    }

    /// Both are whole counts, and the part is not above the whole; so it also fits an int where it matters.
    private static boolean isPartOf(Mention part, Mention whole) {
        return part.isComparableWith(whole)
                && part.printed().quantity() == Quantity.COUNT
                && part.printed().unit() == Unit.ONE
                && part.printed().digits() == 0
                && part.printed().number().precision() <= 9
                && part.printed().number().signum() >= 0
                && part.printed().inOnes().compareTo(whole.printed().inOnes()) <= 0;
    }

    private OptionalInt countList(Mention stated) {
        String rest = text.at(new ClaimText.Span(
                        stated.where().end(), stated.sentence().end()))
                .replaceFirst("[.。！!]$", "");
        Matcher list = LIST.matcher(rest);
        if (!list.find()) {
            return OptionalInt.empty();
        }
        String[] names = BETWEEN.split(list.group("list").replaceFirst("等$|\\s?etc$", ""), -1);
        String last = names[names.length - 1].strip();
        boolean joined = !last.toLowerCase(Locale.ROOT).startsWith("and ")
                && LAST_TWO.matcher(last).find();
        int count = names.length + (joined ? 1 : 0);
        boolean areNames = Arrays.stream(names).allMatch(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
        return count >= 2 && areNames ? OptionalInt.of(count) : OptionalInt.empty();
    }
}
