package org.tworivers.core.figures.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tworivers.core.figures.claims.ClaimText.Span;

/// Where the sentences, clauses and paragraphs of a text end. A sentence has at most 1,000 characters.
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx", "ca", "co", "corp", "dr", "e.g", "i.e", "inc", "ltd", "mr", "mrs", "no", "prof", "st", "vs");
    private static final int LONGEST_SENTENCE = 1_000;
    private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\n(?=[ \\t]*(?:\\n|[-*#|>•]|\\d{1,3}[.)、]\\s))");

    private final String text;
    private final int[] paragraphs;
    private final int[] sentences;
    private final int[] clauses;

    Sentences(String text) {
        this.text = text;
        Matcher breaks = NEW_PARAGRAPH.matcher(text);
        this.paragraphs = breaks.results().mapToInt(found -> found.end()).toArray();
        this.sentences = cut(merged(paragraphs, ends(this::endsSentence)), text.length());
        this.clauses = merged(sentences, ends(this::endsClause));
    }

    Span paragraphAt(int position) {
        return around(paragraphs, position);
    }

    Span sentenceAt(int position) {
        return around(sentences, position);
    }

    Span clauseAt(int position) {
        return around(clauses, position);
    }

    private int[] ends(IntPredicate ending) {
        return IntStream.range(0, text.length()).filter(ending).map(i -> i + 1).toArray();
    }

    private static int[] merged(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The ends, with more of them where a sentence would be endless, as in a list of numbers.
    private static int[] cut(int[] ends, int length) {
        IntStream.Builder all = IntStream.builder();
        int last = 0;
        for (int end : merged(ends, new int[] {length})) {
            for (int at = last + LONGEST_SENTENCE; at < end; at += LONGEST_SENTENCE) {
                all.add(at);
            }
            all.add(end);
            last = end;
        }
        return all.build().toArray();
    }

    private Span around(int[] ends, int position) {
        int found = Arrays.binarySearch(ends, position);
        int next = found >= 0 ? found + 1 : -found - 1;
        return new Span(next == 0 ? 0 : ends[next - 1], next == ends.length ? text.length() : ends[next]);
    }

    private boolean endsSentence(int at) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '!', '?' -> true;
            case '.' -> pointEndsSentence(at);
            default -> false;
        };
    }

    /// A point ends a sentence unless it stands in a number, after an abbreviation or before a small letter.
    private boolean pointEndsSentence(int at) {
        int next = at + 1;
        while (next < text.length() && "\"'”’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return !ABBREVIATIONS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }

    private boolean endsClause(int at) {
        return switch (text.charAt(at)) {
            case '，', ';', '；', '：', '（', '）', '(', ')', '—', '|' -> true;
            case ',', ':' -> at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }
}
