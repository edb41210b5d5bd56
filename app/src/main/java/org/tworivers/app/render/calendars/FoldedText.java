package org.tworivers.app.render.calendars;

/// Folds the lines of a calendar so that none is longer than 75 bytes of UTF-8 (RFC 5545, 3.1) and no letter is cut in
/// two. The library counts letters, of which a Chinese one has three bytes, and cuts rare ones.
final class FoldedText {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedText() {}

    /// @param text lines that each end in CR and LF
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 50);
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '\r' || letter == '\n') {
                width = 0;
            } else if (width + bytes(letter) > LONGEST) {
                folded.append(END).append(' ');
                width = 1 + bytes(letter);
            } else {
                width += bytes(letter);
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static int bytes(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x1_0000 ? 3 : 4;
    }
}
