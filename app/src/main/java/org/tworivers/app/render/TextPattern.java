package org.tworivers.app.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.IntStream;

/// A text with places to fill in, parsed once as [MessageFormat] parses it. What is filled in is text.
final class TextPattern {
    /// The first of characters that no text has: each stands for one place while the pattern is read.
    private static final char MARK = '\uE000';

    private static final int MOST = 64;

    private final String marked;

    private TextPattern(String marked) {
        this.marked = marked;
    }

    /// Parses it.
    static TextPattern of(String text) {
        Object[] marks = IntStream.range(0, MOST)
                .mapToObj(place -> String.valueOf((char) (MARK + place)))
                .toArray();
        return new TextPattern(new MessageFormat(text, Locale.ROOT).format(marks));
    }

    /// The text with its places filled. A place for which nothing is given stays as it was written.
    String fill(String... values) {
        StringBuilder filled = new StringBuilder(marked.length() + 16 * values.length);
        for (int i = 0; i < marked.length(); i++) {
            char each = marked.charAt(i);
            int place = each - MARK;
            if (place < 0 || place >= MOST) {
                filled.append(each);
            } else if (place < values.length) {
                filled.append(values[place]);
            } else {
                filled.append('{').append(place).append('}');
            }
        }
        return filled.toString();
    }
}
