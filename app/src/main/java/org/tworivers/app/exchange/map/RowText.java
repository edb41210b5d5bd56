package org.tworivers.app.exchange.map;

import java.util.List;
import java.util.Set;
import org.tworivers.app.exchange.table.Row;

/// The cells of a row without the white space around them; what means nothing is empty.
final class RowText {
    private final Row row;
    private final Set<String> empty;

    /// @param empty texts that mean nothing was stated
    RowText(Row row, Set<String> empty) {
        this.row = row;
        this.empty = empty;
    }

    Row row() {
        return row;
    }

    /// The text of a column; empty when the row ends before it or there is no such column.
    String cell(int column) {
        List<String> cells = row.cells();
        if (column < 0 || column >= cells.size()) {
            return "";
        }
        String text = strip(cells.get(column));
        return empty.contains(text) ? "" : text;
    }

    /// Without white space of any script at both ends.
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// White space of any script, signs without a width among it.
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }
}
