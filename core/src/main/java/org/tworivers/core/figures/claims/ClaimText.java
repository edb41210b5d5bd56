package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole text, Chinese or English, and the figures that stand in it.
///
/// Dates, years, spans of time, ordinals and numbers of laws are no figures, nor are numbers grown together
/// with letters. Number words count when they count: Chinese ones before a measure word or a unit, English ones
/// from two on.
public final class ClaimText {
    /// Chinese measure words: what a Chinese numeral stands before when it counts things.
    static final String MEASURES = "个家项名户所人台次条批座种类对位场款份间艘辆件处支只吨亩套宗起笔区县市国倍";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CHINESE_BREAK =
            Pattern.compile("(?<=[\\p{IsHan}，、。；：])\\s{0,9}\\n\\s{0,9}|\\s{0,9}\\n\\s{0,9}(?=\\p{IsHan})");
    private static final Pattern NO_FIGURE_AFTER = Pattern.compile("^(?:[A-Za-z0-9_@]|[-–][A-Za-z]|[.,]\\d|分之)");
    private static final Pattern NO_BARE_FIGURE_AFTER = Pattern.compile("^(?:[十百千几成]|位数|\\s(?:dozen|score))");
    private static final Pattern NO_FIGURE_BEFORE = Pattern.compile("(?:[A-Za-z0-9_#.]|\\d,|[A-Za-z][-/_–]|分之|[第几数])$");

    private final String text;
    private final String narrow;
    private final Sentences sentences;
    private final List<Mention> mentions;

    /// A stretch of a text.
    ///
    /// @param start first character, from 0
    /// @param end behind the last character
    public record Span(int start, int end) {
        private Span with(Span other) {
            return other.end <= end ? this : new Span(start, other.end);
        }
    }

    /// One figure in a text.
    ///
    /// @param where its characters
    /// @param line the line it starts in, from 1
    /// @param printed what it says
    /// @param clause the clause around it
    /// @param sentence the sentence around it
    /// @param paragraph the paragraph around it
    public record Mention(Span where, int line, Printed printed, Span clause, Span sentence, Span paragraph) {
        boolean isComparableWith(Mention other) {
            Quantity quantity = printed.quantity();
            return (quantity == Quantity.COUNT || quantity == Quantity.AMOUNT)
                    && quantity == other.printed.quantity()
                    && printed.currency().equals(other.printed.currency());
        }
    }

    private ClaimText(String text) {
        this.text = text;
        this.narrow = FigureSyntax.narrow(text);
        this.sentences = new Sentences(narrow);
        this.mentions = List.copyOf(findAll());
    }

    /// Searches a text. Lines end with a line feed.
    public static ClaimText of(String text) {
        return new ClaimText(text);
    }

    /// The figures, in the order they stand.
    public List<Mention> mentions() {
        return mentions;
    }

    /// The characters of a span on one line, as they stand but with single spaces, and with none where a line
    /// of Chinese was broken.
    public String at(Span span) {
        String stretch = text.substring(span.start, span.end).strip();
        return SPACE.matcher(CHINESE_BREAK.matcher(stretch).replaceAll("")).replaceAll(" ");
    }

    /// The figures next to one of them, itself among them, that stand in a span of the text: at most so many
    /// before it and so many after it, in the order they stand.
    List<Mention> around(Mention mention, Span within, int most) {
        int at = Collections.binarySearch(
                mentions,
                mention,
                Comparator.comparingInt(other -> other.where().start()));
        return mentions.subList(Math.max(0, at - most), Math.min(mentions.size(), at + most + 1)).stream()
                .filter(other ->
                        other.where().start() >= within.start && other.where().start() < within.end)
                .toList();
    }

    /// The text with narrow digits and signs, in the same positions.
    String narrow() {
        return narrow;
    }

    private List<Mention> findAll() {
        BitSet dates = TextDates.of(narrow);
        List<Mention> found = new ArrayList<>();
        Matcher match = FigureSyntax.FIGURE.matcher(narrow);
        int line = 1;
        int counted = 0;
        while (match.find()) {
            Optional<Span> span = findSpan(match, dates);
            Optional<Printed> printed = span.flatMap(there -> findFigure(match, there));
            if (printed.isPresent()) {
                Span where = span.get();
                line += (int) narrow.substring(counted, where.start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = where.start;
                found.add(new Mention(
                        where,
                        line,
                        printed.get(),
                        sentences.clauseAt(where.start).with(where),
                        sentences.sentenceAt(where.start).with(where),
                        sentences.paragraphAt(where.start).with(where)));
            }
        }
        return found;
    }

    /// Where the figure stands, if it is not part of a date, a code or a word.
    private Optional<Span> findSpan(Matcher match, BitSet dates) {
        int start = match.start();
        boolean signed = match.group("sign") != null && match.start("sign") == start;
        if (signed && start > 0 && isAfterWord(narrow.charAt(start - 1))) {
            start++;
        }
        if (!dates.get(start, match.end()).isEmpty()) {
            return Optional.empty();
        }
        String before = narrow.substring(Math.max(0, start - 2), start);
        String after = narrow.substring(match.end(), Math.min(narrow.length(), match.end() + 8));
        boolean none = NO_FIGURE_BEFORE.matcher(before).find()
                || NO_FIGURE_AFTER.matcher(after).find()
                || (match.group("unit") == null
                        && NO_BARE_FIGURE_AFTER.matcher(after).find());
        return none ? Optional.empty() : Optional.of(new Span(start, match.end()));
    }

    private static boolean isAfterWord(char c) {
        return Character.isDigit(c) || (c < 128 && Character.isLetter(c)) || "%)）".indexOf(c) >= 0;
    }

    private Optional<Printed> findFigure(Matcher match, Span span) {
        boolean bare = match.group("unit") == null
                && match.group("before") == null
                && match.group("after") == null
                && match.group("of") == null;
        if (match.group("arabic") != null) {
            return bare && TextDates.isYear(narrow, span.start, span.end)
                    ? Optional.empty()
                    : FigureSyntax.findPrinted(match).map(printed -> withoutDash(printed, match, span));
        }
        boolean counts = match.group("english") != null
                || !bare
                || (span.end < narrow.length() && MEASURES.indexOf(narrow.charAt(span.end)) >= 0);
        return FigureSyntax.findPrinted(match)
                .filter(printed -> counts && printed.number().compareTo(BigDecimal.ONE) > 0);
    }

    /// The figure without a sign when its dash joins it to a number before, as in 10-20 %.
    private static Printed withoutDash(Printed printed, Matcher match, Span span) {
        return span.start > match.start()
                ? new Printed(printed.number().abs(), printed.unit(), printed.currency())
                : printed;
    }
}
