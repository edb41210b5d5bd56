package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.map.ImportMap.LayRule;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;

/// The rows of a table that are about projects: without blank rows, totals and the remarks below, and
/// with the cells filled that a merge over several rows left empty.
public final class DataRows implements Iterator<Row> {
    private static final int LONGEST_TOTAL = 16;
    private static final int MOST_REMARK_CELLS = 3;

    private final Table table;
    private final LayRule lay;
    private final int[] fillDown;
    private final String[] carried;
    private final int[] telling;
    private final String totalEndings;
    private long ignored;
    private @Nullable Row next;

    /// @param table the table
    /// @param map the map that says which rows are none
    public DataRows(Table table, ImportMap map) {
        this.table = table;
        this.lay = map.lay();
        Columns columns = new Columns(table.columns());
        this.fillDown = lay.fillDown().stream().mapToInt(columns::index).toArray();
        this.carried = new String[fillDown.length];
        Arrays.fill(carried, "");
        this.telling = map.names().values().stream()
                .flatMap(source -> source.columns().stream())
                .mapToInt(columns::index)
                .toArray();
        this.totalEndings = lay.totals().stream()
                .map(total -> total.substring(total.length() - 1))
                .collect(Collectors.joining());
    }

    /// Rows passed over so far that were blank, totals or remarks.
    public long ignored() {
        return ignored;
    }

    @Override
    public boolean hasNext() {
        while (next == null && table.hasNext()) {
            Row row = table.next();
            if (isNone(row)) {
                ignored++;
            } else {
                next = filled(row);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        Row row = hasNext() ? next : null;
        next = null;
        if (row == null) {
            throw new NoSuchElementException("no row is left");
        }
        return row;
    }

    private boolean isNone(Row row) {
        int given = 0;
        int first = 0;
        for (int column = 0; column < row.cells().size() && given <= MOST_REMARK_CELLS; column++) {
            if (isGiven(row, column)) {
                first = given++ == 0 ? column : first;
            }
        }
        return given == 0
                || isTotal(row, first)
                || namesTotal(row)
                || (given <= MOST_REMARK_CELLS
                        && isRemark(RowText.strip(row.cells().get(first)), row));
    }

    /// Whether more than white space stands in a cell; most cells tell by their first character.
    private static boolean isGiven(Row row, int column) {
        return !RowText.isSpace(row.first(column))
                || !RowText.strip(row.cells().get(column)).isEmpty();
    }

    private boolean namesTotal(Row row) {
        for (int column : telling) {
            if (column >= 0 && column < row.cells().size() && isTotal(row, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTotal(Row row, int column) {
        return canEndTotal(row.last(column))
                && isTotal(RowText.strip(row.cells().get(column)));
    }

    /// Whether a total can end so. Letters, digits and ideographs stay what they are when a name is made
    /// comparable, but for their case; any other sign may be left out or become another.
    private boolean canEndTotal(char last) {
        boolean stays = (last >= '0' && last <= '9')
                || (last >= 'A' && last <= 'Z')
                || (last >= 'a' && last <= 'z')
                || (last >= '\u4E00' && last <= '\u9FFF');
        return !stays || totalEndings.indexOf(Character.toLowerCase(last)) >= 0;
    }

    /// `合 计`, `安阳市小计:` and `Total` are totals; `Total Energies` is not.
    private boolean isTotal(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TOTAL) {
            return false;
        }
        String word = withoutEnd(NameKey.of(text));
        for (String total : lay.totals()) {
            boolean chinese = total.charAt(0) > '\u2E80';
            if (word.equals(total) || (chinese && word.endsWith(total))) {
                return true;
            }
        }
        return false;
    }

    /// A word without the colons and dashes at its end.
    private static String withoutEnd(String word) {
        int end = word.length();
        while (end > 0 && ":-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /// A remark opens with such a word and names no project of its own.
    private boolean isRemark(String first, Row row) {
        for (int column : telling) {
            boolean named = column > 0
                    && column < row.cells().size()
                    && !RowText.strip(row.cells().get(column)).isEmpty();
            if (named) {
                return false;
            }
        }
        String opening = NameKey.of(first).toLowerCase(Locale.ROOT);
        return lay.remarks().stream().anyMatch(opening::startsWith);
    }

    private Row filled(Row row) {
        if (fillDown.length == 0) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < fillDown.length; i++) {
            int column = fillDown[i];
            if (column < 0 || column >= cells.size()) {
                continue;
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, carried[i]);
            } else {
                carried[i] = cells.get(column);
            }
        }
        return new Row(row.line(), cells);
    }
}
