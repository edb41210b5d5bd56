package org.tworivers.app.web.recording;

/// One line of a form for a paper.
///
/// @param index its number in the form, from 0
/// @param kind the word of its kind, maybe empty
/// @param number its number or title, maybe empty
/// @param hash SHA-256 of the file that is kept for it, or empty
/// @param file form and size of that file, in words
public record PaperRow(int index, String kind, String number, String hash, String file) {
    /// How many lines a form has at most.
    static final int MOST = 6;

    /// An empty line.
    static PaperRow empty(int index) {
        return new PaperRow(index, "", "", "", "");
    }

    boolean isEmpty() {
        return kind.isEmpty() && number.isEmpty() && hash.isEmpty();
    }
}
