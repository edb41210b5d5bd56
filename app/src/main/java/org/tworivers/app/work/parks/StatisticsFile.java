package org.tworivers.app.work.parks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.parks.ParksEntry.StatisticsStated;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// A file of regional statistics: a line for each region and sector.
///
/// @param hash SHA-256 of the file
/// @param rows one for each region
public record StatisticsFile(String hash, List<StatisticsStated> rows) {
    private static final List<String> COLUMNS = List.of("place", "sector", "value");

    public StatisticsFile {
        rows = List.copyOf(rows);
    }

    /// What the file does not say of itself.
    public record About(String set, int year, String measure, String source) {}

    /// Reads a file whole.
    ///
    /// @throws BrokenFileException when it cannot be used at all
    /// @throws Refusal with every line that cannot be read
    public static StatisticsFile read(Path file, About about) {
        TableFile surveyed = TableFile.survey(file, "");
        SortedMap<Code, SortedMap<Code, Long>> regions = new TreeMap<>();
        List<Rejection> rejections = new ArrayList<>();
        try (Table table = surveyed.open(Layout.PLAIN)) {
            List<Integer> places = columns(table, surveyed.name());
            while (table.hasNext()) {
                read(table.next(), places, regions, rejections);
            }
        }
        if (!rejections.isEmpty()) {
            throw new Refusal(rejections);
        }
        return new StatisticsFile(
                surveyed.hash(),
                regions.entrySet().stream()
                        .map(region -> new StatisticsStated(new RegionRow(
                                about.set(),
                                region.getKey(),
                                about.year(),
                                about.measure(),
                                about.source(),
                                region.getValue())))
                        .toList());
    }

    private static List<Integer> columns(Table table, String file) {
        List<String> names = table.columns().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Integer> places = new ArrayList<>();
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw new BrokenFileException(new Rejection(
                                "header-missing-column",
                                file,
                                column,
                                "statistics need this column. There are: " + String.join(", ", names) + ".")
                        .naming(String.join(", ", names)));
            }
            places.add(names.indexOf(column));
        }
        return places;
    }

    private static void read(
            Row row, List<Integer> places, SortedMap<Code, SortedMap<Code, Long>> regions, List<Rejection> rejections) {
        List<String> cells = places.stream()
                .map(place ->
                        place < row.cells().size() ? row.cells().get(place).strip() : "")
                .toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!cells.get(0).contains(":")
                || !cells.get(1).contains(":")
                || !cells.get(2).matches("[0-9]{1,15}")) {
            rejections.add(
                    new Rejection(
                            "statistic-unreadable",
                            "line " + row.line(),
                            String.join(", ", cells),
                            "write place and sector as scheme:code, and a whole number; leave the line out when it is not known."));
            return;
        }
        Long before = regions.computeIfAbsent(Code.parse(cells.get(0)), fresh -> new TreeMap<>())
                .put(Code.parse(cells.get(1)), Long.valueOf(cells.get(2)));
        if (before != null) {
            rejections.add(new Rejection(
                    "duplicate-key",
                    "line " + row.line(),
                    String.join(", ", cells),
                    "the file has this twice; keep one."));
        }
    }
}
