package org.tworivers.app.exchange.table;

import java.util.List;

/// One row of a table.
///
/// @param line the line of a CSV file it starts on, or the row number of a sheet; from 1
/// @param cells its texts in the order of the columns; a CSV row may have fewer or more than there are
///     columns
public record Row(long line, List<String> cells) {
    public Row {
        cells = cells instanceof CsvCells ? cells : List.copyOf(cells);
    }

    /// The character a cell begins with; 0 when it is empty. Of a CSV row it is told without making the cell's text.
    public char first(int column) {
        if (cells instanceof CsvCells unmade) {
            return unmade.first(column);
        }
        String cell = cells.get(column);
        return cell.isEmpty() ? 0 : cell.charAt(0);
    }

    /// The character a cell ends with; else as [#first].
    public char last(int column) {
        if (cells instanceof CsvCells unmade) {
            return unmade.last(column);
        }
        String cell = cells.get(column);
        return cell.isEmpty() ? 0 : cell.charAt(cell.length() - 1);
    }
}
