package org.tworivers.app.web.page;

/// What somebody looks for in the texts of a list, in capitals or not.
public record Sought(String words) {
    /// Whether nothing is looked for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether it stands in a text.
    public boolean isIn(String text) {
        if (words.isEmpty()) {
            return true;
        }
        char small = Character.toLowerCase(words.charAt(0));
        char capital = Character.toUpperCase(words.charAt(0));
        int last = text.length() - words.length();
        for (int at = 0; at <= last; at++) {
            char begins = text.charAt(at);
            if ((begins == small || begins == capital) && text.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }
}
