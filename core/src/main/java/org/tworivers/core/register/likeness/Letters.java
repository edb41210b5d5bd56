package org.tworivers.core.register.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writing without what does not tell names apart: width, case, marks on Latin letters, apostrophes, the dots of
/// initials.
final class Letters {
    /// Letters that are no letter with a mark, as they are written where they are not at hand.
    private static final Map<Integer, String> SPELT =
            Map.of((int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'æ', "ae", (int) 'œ', "oe");

    private static final String APOSTROPHES = "'’‘`´ʼ";

    private Letters() {}

    /// Lower case, one width.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Without the marks on Latin letters.
    static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            String spelt = SPELT.get(letter);
            if (spelt != null) {
                bare.append(spelt);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                bare.appendCodePoint(letter);
            }
        });
        return bare.toString();
    }

    /// The words of a text in an alphabet: `A.B.C. & Söhne` is `abc`, `and`, `sohne`.
    static List<String> words(String text) {
        String bare = withoutMarks(plain(text).replace("&", " and ").replace("+", " and "));
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < bare.length(); ) {
            int letter = bare.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (APOSTROPHES.indexOf(letter) < 0 && !isInitialsDot(bare, i)) {
                add(word, words);
            }
            i += Character.charCount(letter);
        }
        add(word, words);
        return words;
    }

    /// Whether a dot stands between two single letters: `s.a.`, `j.p. morgan`.
    private static boolean isInitialsDot(String text, int at) {
        if (text.charAt(at) != '.' || !isSingle(text, at - 1)) {
            return false;
        }
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /// Whether the letter there is a word of its own between dots or at an end.
    private static boolean isSingle(String text, int at) {
        return at >= 0
                && Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /// Whether a text holds a Chinese character.
    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Letters::isHan);
    }

    /// A text without its Chinese characters.
    static String withoutHan(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().map(letter -> isHan(letter) ? ' ' : letter).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
