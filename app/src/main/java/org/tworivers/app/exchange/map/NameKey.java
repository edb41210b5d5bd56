package org.tworivers.app.exchange.map;

import java.text.Normalizer;
import java.util.Locale;

/// A name as it is compared: width, case and white space do not tell names apart; everything else does,
/// such as the campus in brackets of a university.
public final class NameKey {
    private NameKey() {}

    /// The comparable form; it may serve in an id.
    public static String of(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u200B' || c == '\uFEFF') {
                gap = !key.isEmpty();
                continue;
            }
            if (gap && !isIdeograph(c) && !isIdeograph(key.charAt(key.length() - 1))) {
                key.append('-');
            }
            gap = false;
            key.append(c);
        }
        return key.toString();
    }

    /// Only ASCII without white space, and ideographs that Unicode folds to nothing else: most names.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c > ' ' && c <= '~') || (c >= '\u4E00' && c <= '\u9FFF');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdeograph(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || Character.isSurrogate(c);
    }
}
