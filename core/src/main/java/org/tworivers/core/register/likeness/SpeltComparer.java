package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tworivers.core.register.likeness.NameForm.Spelt;
import org.tworivers.core.register.likeness.Reason.Kind;

/// Compares names in an alphabet, word by word: each word of one looks for its like among the words of the
/// other, with a slip or two where it is long enough. Words that are left over on both sides make another
/// name; on one side they take from it. Weights are letters, scores thousandths.
final class SpeltComparer {
    private static final int WHOLE = 1000;
    private static final int SAME = 980;
    private static final int PARTED = 960;
    private static final int REORDERED = 930;
    private static final int INITIALS_ONLY = 860;
    private static final int SERIAL_DIFFERS = 840;
    private static final int NUMBER_DIFFERS = 500;
    private static final int WORDS_LEFT_ON_BOTH = 480;
    private static final int SHORTEST_WITH_SLIPS = 5;

    /// Roman numerals up to 39, as funds and ships are numbered, and figures with what stands before them.
    private static final Pattern SERIAL = Pattern.compile("(?=[xvi])x{0,3}(ix|iv|v?i{0,3})|[a-z]{0,3}[0-9]+");

    private SpeltComparer() {}

    static Likeness compare(Spelt one, Spelt other) {
        List<Reason> reasons = new ArrayList<>();
        int score = words(one, other, reasons);
        score = Math.max(0, score - LegalFormComparer.compare(one, other, reasons));
        return new Likeness(score, reasons);
    }

    private static int words(Spelt one, Spelt other, List<Reason> reasons) {
        if (one.words().equals(other.words())) {
            reasons.add(Reason.of(Kind.WRITTEN_OTHERWISE));
            return SAME;
        }
        if (one.joined().equals(other.joined()) || one.whole().equals(other.whole())) {
            reasons.add(Reason.of(Kind.PARTED_OTHERWISE));
            return PARTED;
        }
        WordPairs pairs = WordPairs.of(one.words(), other.words());
        if (pairs.left().isEmpty() && pairs.right().isEmpty() && pairs.share() == WHOLE) {
            reasons.add(Reason.of(Kind.WORD_ORDER));
            return REORDERED;
        }
        int paired = paired(pairs, reasons);
        boolean partedOtherwise = one.words().size() != other.words().size();
        int asOneWord = partedOtherwise ? asOneWord(one.joined(), other.joined()) : 0;
        boolean serial = reasons.stream().anyMatch(SpeltComparer::isAboutNumbers);
        if (asOneWord > paired && !serial) {
            reasons.clear();
            reasons.add(new Reason(Kind.SPELLING, one.key(), other.key()));
            return asOneWord;
        }
        return paired;
    }

    private static boolean isAboutNumbers(Reason reason) {
        return reason.kind() == Kind.OTHER_SERIAL || reason.kind() == Kind.OTHER_NUMBER;
    }

    private static int paired(WordPairs pairs, List<Reason> reasons) {
        String left = String.join(" ", pairs.left());
        String right = String.join(" ", pairs.right());
        if (pairs.hasInitials()) {
            reasons.add(Reason.of(Kind.INITIALS));
        }
        if (pairs.isSlipped()) {
            reasons.add(Reason.of(Kind.SPELLING));
        }
        if (left.isEmpty() && right.isEmpty()) {
            return Math.min(pairs.share(), pairs.hasInitials() ? INITIALS_ONLY : REORDERED);
        }
        if (isSerial(pairs.left()) && isSerial(pairs.right())) {
            boolean atEnd = pairs.leftAtEnd() && pairs.rightAtEnd();
            reasons.add(new Reason(atEnd ? Kind.OTHER_SERIAL : Kind.OTHER_NUMBER, left, right));
            return Math.min(pairs.share(), atEnd ? SERIAL_DIFFERS : NUMBER_DIFFERS);
        }
        reasons.add(new Reason(Kind.OTHER_WORDS, left, right));
        return left.isEmpty() || right.isEmpty()
                ? pairs.share() * 9 / 10
                : Math.min(pairs.share() * 8 / 10, WORDS_LEFT_ON_BOTH);
    }

    private static boolean isSerial(List<String> words) {
        return words.stream().allMatch(word -> SERIAL.matcher(word).matches());
    }

    /// How alike two names are as one word each: for words that are parted otherwise, and slips in them.
    private static int asOneWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        boolean figures = (one + other).chars().anyMatch(Character::isDigit);
        if (figures || shorter < SHORTEST_WITH_SLIPS) {
            return 0;
        }
        int slips = Slips.between(one, other);
        return slips > Slips.allowed(longer) ? 0 : WHOLE - WHOLE * slips / (longer + 1);
    }
}
