package org.tworivers.app.exchange.table;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// The cells of a CSV row: its characters, and where each cell ends. The text of a cell is made when it is first
/// asked for, because many are only counted. Threads that ask at once may each make it; the texts are equal.
final class CsvCells extends AbstractList<String> implements RandomAccess {
    private final char[] characters;
    private final int[] ends;
    private final @Nullable String[] texts;

    /// @param characters those of all cells, one cell after the other; not copied
    /// @param ends for each cell, how many characters there are up to its end; not copied
    CsvCells(char[] characters, int[] ends) {
        this.characters = characters;
        this.ends = ends;
        this.texts = new String[ends.length];
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String get(int column) {
        String text = texts[Objects.checkIndex(column, ends.length)];
        if (text == null) {
            int start = start(column);
            text = new String(characters, start, ends[column] - start);
            texts[column] = text;
        }
        return text;
    }

    /// The first character of a cell; 0 when it is empty. Makes no text.
    char first(int column) {
        int start = start(column);
        return start < ends[column] ? characters[start] : 0;
    }

    /// The last character of a cell; 0 when it is empty. Makes no text.
    char last(int column) {
        return start(column) < ends[column] ? characters[ends[column] - 1] : 0;
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }
}
