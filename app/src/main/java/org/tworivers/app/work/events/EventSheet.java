package org.tworivers.app.work.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.render.Messages;

/// What is imported of an event: a sheet of a workbook, or a file of comma-separated values.
public enum EventSheet {
    DELEGATIONS,
    WISHES;

    private static final int MOST_ROWS = 20_000;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// What the sheet is called.
    String title(Messages messages) {
        return messages.text("web.event.import.sheet." + word);
    }

    /// A row with what stands in the columns that the file has and that are filled in.
    record Filled(long line, Map<EventColumn, String> cells) {
        Filled {
            cells = Map.copyOf(cells);
        }

        String cell(EventColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// A file that was read.
    ///
    /// @param titles the title of each column as the file has it
    record Sent(Map<EventColumn, String> titles, List<Filled> rows) {
        Sent {
            titles = Map.copyOf(titles);
            rows = List.copyOf(rows);
        }
    }

    /// Reads a file: the sheet of that name, or the first.
    ///
    /// @throws BrokenFileException when it is no table, or lacks a column that must be there
    Sent read(Path path) {
        TableFile file = TableFile.survey(path, "");
        String sheet = List.of("zh", "en").stream()
                .map(language -> title(Messages.in(language)))
                .filter(file.sheets()::contains)
                .findFirst()
                .orElse("");
        try (Table table = file.open(Layout.PLAIN.withSheet(sheet))) {
            Map<EventColumn, String> titles = titles(table.columns());
            checkColumns(file.name(), titles);
            return new Sent(titles, rows(file.name(), table));
        }
    }

    private Map<EventColumn, String> titles(List<String> columns) {
        Map<EventColumn, String> titles = new EnumMap<>(EventColumn.class);
        for (EventColumn column : EventColumn.of(this)) {
            int place = column.find(columns);
            if (place >= 0) {
                titles.put(column, columns.get(place));
            }
        }
        return titles;
    }

    private void checkColumns(String file, Map<EventColumn, String> titles) {
        List<EventColumn> needed = this == DELEGATIONS
                ? List.of(EventColumn.SIDE)
                : List.of(EventColumn.FROM, EventColumn.TO, EventColumn.WISH);
        for (EventColumn column : needed) {
            if (!titles.containsKey(column)) {
                throw new BrokenFileException(
                        file,
                        "import-column-missing",
                        column.title(Messages.in("zh")) + ", " + column.title(Messages.in("en")),
                        "this column is missing; take the template from the page of imports, and keep its first row.");
            }
        }
    }

    private List<Filled> rows(String file, Table table) {
        List<Filled> rows = new ArrayList<>();
        while (table.hasNext()) {
            Row row = table.next();
            Map<EventColumn, String> cells = new EnumMap<>(EventColumn.class);
            for (EventColumn column : EventColumn.of(this)) {
                int place = column.find(table.columns());
                String cell = place < 0 || place >= row.cells().size()
                        ? ""
                        : row.cells().get(place).strip();
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Filled(row.line(), cells));
            }
            if (rows.size() > MOST_ROWS) {
                throw new BrokenFileException(
                        file, "rows-many", Integer.toString(MOST_ROWS), "split it into smaller files.");
            }
        }
        return rows;
    }
}
