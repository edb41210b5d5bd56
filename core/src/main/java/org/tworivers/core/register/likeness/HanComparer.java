package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tworivers.core.register.likeness.NameForm.Han;
import org.tworivers.core.register.likeness.Reason.Kind;

/// Compares names in Chinese characters. Each character is a word: one that differs makes another name,
/// unless it sounds the same. Brackets, numbers and levels that differ make another organisation, however
/// alike the rest is.
final class HanComparer {
    private static final Pattern PLACE_WORD = Pattern.compile("[省市县区]");
    private static final int SAME = 980;
    private static final int PLACE_WORD_LEFT_OUT = 940;
    private static final int SOUNDS_SAME = 900;
    private static final int SLIP = 850;
    private static final int END_OF = 830;

    /// What is left of the score when something says that they are two.
    private static final int APART = 400;

    /// In a name of fewer characters one more or less makes another name.
    private static final int ENOUGH_FOR_A_SLIP = 8;

    private static final int SHORTEST_END = 4;
    private static final int LONGEST_BEGINNING = 4;
    private static final int UNLIKE_AT_MOST = 600;

    private HanComparer() {}

    static Likeness compare(Han one, Han other) {
        List<Reason> reasons = new ArrayList<>();
        int score = stems(one, other, reasons);
        if (score >= END_OF) {
            score -= LegalFormComparer.compare(one, other, reasons);
        }
        boolean apart = tellApart(one, other, reasons);
        return new Likeness(apart ? Math.min(score, APART) : score, reasons);
    }

    private static int stems(Han one, Han other, List<Reason> reasons) {
        String left = one.stem();
        String right = other.stem();
        if (left.equals(right)) {
            reasons.add(Reason.of(Kind.WRITTEN_OTHERWISE));
            return SAME;
        }
        if (differByPlaceWord(left, right)) {
            reasons.add(new Reason(Kind.PLACE_WORD, left, right));
            return PLACE_WORD_LEFT_OUT;
        }
        if (left.length() == right.length() && one.sounds().equals(other.sounds())) {
            reasons.add(new Reason(Kind.SAME_SOUND, left, right));
            return SOUNDS_SAME;
        }
        int slips = Slips.between(left, right);
        int longer = Math.max(left.length(), right.length());
        boolean slipped = slips == 1 && (left.length() != right.length() || isSwap(left, right));
        if (slipped && Math.min(left.length(), right.length()) >= ENOUGH_FOR_A_SLIP) {
            reasons.add(new Reason(Kind.SPELLING, left, right));
            return SLIP;
        }
        if (isEnd(left, right) || isEnd(right, left)) {
            reasons.add(new Reason(Kind.WITHIN, left, right));
            return END_OF;
        }
        reasons.add(new Reason(Kind.OTHER_WORDS, left, right));
        return UNLIKE_AT_MOST * (longer - slips) / longer;
    }

    /// Whether the same letters stand there, two of them the other way round.
    private static boolean isSwap(String left, String right) {
        return left.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(right.chars().sorted().boxed().toList());
    }

    private static boolean isEnd(String end, String whole) {
        int before = whole.length() - end.length();
        return end.length() >= SHORTEST_END && before > 1 && before <= LONGEST_BEGINNING && whole.endsWith(end);
    }

    /// One names a province, city or county with its word and the other without. With other words they are other
    /// places: 吉林省 and 吉林市.
    private static boolean differByPlaceWord(String left, String right) {
        return left.length() != right.length()
                && Math.abs(left.length() - right.length()) < SHORTEST_END
                && withoutPlaceWords(left).equals(withoutPlaceWords(right))
                && (words(left).containsAll(words(right)) || words(right).containsAll(words(left)));
    }

    static String withoutPlaceWords(String stem) {
        return PLACE_WORD.matcher(stem).replaceAll("");
    }

    private static List<String> words(String stem) {
        return PLACE_WORD.matcher(stem).results().map(MatchResult::group).toList();
    }

    private static boolean tellApart(Han one, Han other, List<Reason> reasons) {
        int before = reasons.size();
        if (!one.marks().equals(other.marks())) {
            reasons.add(new Reason(Kind.OTHER_CAMPUS, joined(one.marks()), joined(other.marks())));
        }
        if (!one.numbers().equals(other.numbers())) {
            reasons.add(new Reason(Kind.OTHER_NUMBER, joined(one.numbers()), joined(other.numbers())));
        }
        if (!one.level().equals(other.level())) {
            reasons.add(new Reason(Kind.OTHER_LEVEL, one.level(), other.level()));
        }
        return reasons.size() > before;
    }

    private static String joined(List<String> all) {
        return String.join(" ", all);
    }
}
