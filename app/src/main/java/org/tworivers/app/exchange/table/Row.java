package org.tworivers.app.exchange.table;

import java.util.List;

/// One row of a table.
///
/// @param line the line of a CSV file it starts on, or the row number of a sheet; from 1
/// @param cells its texts in the order of the columns; a CSV row may have fewer or more than there are
///     columns
public record Row(long line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
