package org.tworivers.app.exchange.map.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;

/// The header of a table and what stands below it in the first rows.
///
/// @param header the names of the columns
/// @param words the different texts of each column, as they come; of a column with many the first few
public record TableSample(List<String> header, List<Set<String>> words) {
    /// How many texts of a column are told of.
    public static final int MOST_WORDS = 30;

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_LINES_ABOVE = 10;
    private static final int LONGEST = 80;
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "/", "无");

    public TableSample {
        header = List.copyOf(header);
        words = List.copyOf(words);
    }

    /// Reads it.
    ///
    /// @throws BrokenFileException when the table does not lie so
    public static TableSample of(TableFile file, Layout layout) {
        try (Table table = file.open(layout)) {
            List<Set<String>> words = new ArrayList<>();
            table.columns().forEach(column -> words.add(new LinkedHashSet<>()));
            for (int rows = 0; rows < MOST_ROWS && table.hasNext(); rows++) {
                add(table.next(), words);
            }
            return new TableSample(table.columns(), words);
        }
    }

    private static void add(Row row, List<Set<String>> words) {
        int width = Math.min(row.cells().size(), words.size());
        for (int column = 0; column < width; column++) {
            String text = row.cells().get(column).strip();
            if (!text.isEmpty() && !NOTHING.contains(text) && words.get(column).size() < MOST_WORDS) {
                words.get(column).add(text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
    }

    /// Where the header seems to lie: on the first line that names most columns, and on the next too when that one
    /// names
    /// what the first leaves open and holds no number.
    public static Layout guess(TableFile file, String sheet) {
        List<Layout> layouts = IntStream.range(0, MOST_LINES_ABOVE)
                .mapToObj(lines -> new Layout(lines, 1, '\0', "", sheet))
                .toList();
        List<Long> named = layouts.stream().map(layout -> named(file, layout)).toList();
        long most = named.stream().mapToLong(Long::longValue).max().orElse(0);
        for (int lines = 0; lines < layouts.size(); lines++) {
            if (most > 0 && named.get(lines) * 2 > most) {
                Layout one = layouts.get(lines);
                return isHeaderBelow(file, one) ? new Layout(lines, 2, '\0', "", sheet) : one;
            }
        }
        return layouts.getFirst();
    }

    private static long named(TableFile file, Layout layout) {
        try (Table table = file.open(layout)) {
            return table.columns().stream().filter(name -> !name.isBlank()).count();
        } catch (BrokenFileException noHeader) {
            return 0;
        }
    }

    private static boolean isHeaderBelow(TableFile file, Layout layout) {
        try (Table table = file.open(layout)) {
            List<String> header = table.columns();
            if (!table.hasNext() || !header.contains("")) {
                return false;
            }
            List<String> below = table.next().cells();
            boolean names = IntStream.range(0, Math.min(header.size(), below.size()))
                    .anyMatch(column ->
                            header.get(column).isEmpty() && !below.get(column).isBlank());
            return names && below.stream().noneMatch(cell -> cell.matches(".*\\d.*"));
        }
    }
}
