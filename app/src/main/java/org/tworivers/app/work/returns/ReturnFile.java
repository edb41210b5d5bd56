package org.tworivers.app.work.returns;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Rejection;

/// Reads the workbook that a unit filled in, or its first sheet as comma-separated values. All faults are collected,
/// and of a file with a fault nothing is kept.
public final class ReturnFile {
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final int VALUE_COLUMN = 2;

    private final OpenReturn open;
    private final Map<String, ListedProject> projects = new HashMap<>();
    private final boolean illustrative;
    private final List<RowFault> faults = new ArrayList<>();

    /// @param projects all of the unit
    /// @param illustrative whether projects that are begun are made up, as in a demonstration
    public ReturnFile(OpenReturn open, List<ListedProject> projects, boolean illustrative) {
        this.open = open;
        this.illustrative = illustrative;
        projects.forEach(each -> this.projects.put(each.id(), each));
    }

    /// A fault in a row of a sheet.
    ///
    /// @param sheet the name of the sheet; empty for comma-separated values
    public record RowFault(String sheet, long row, Rejection rejection) {}

    /// What was read.
    ///
    /// @param content worth nothing when there is a fault
    public record Read(ReturnContent content, List<RowFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a file.
    ///
    /// @throws BrokenFileException when it is no such workbook at all
    public Read read(Path path) {
        TableFile file = TableFile.survey(path, "");
        String rows = sheet(file, "return.sheet.projects").orElse("");
        List<ReturnContent.Line> lines = lines(file, rows);
        Optional<String> figures = sheet(file, "return.sheet.figures");
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        if (figures.isPresent()) {
            values.putAll(values(file, figures.get()));
        }
        return new Read(new ReturnContent(lines, values), faults);
    }

    private static Optional<String> sheet(TableFile file, String key) {
        return LANGUAGES.stream()
                .map(language -> Messages.in(language).text(key))
                .filter(file.sheets()::contains)
                .findFirst();
    }

    private List<ReturnContent.Line> lines(TableFile file, String sheet) {
        List<ReturnContent.Line> lines = new ArrayList<>();
        try (Table table = file.open(Layout.PLAIN.withSheet(sheet))) {
            for (ReturnColumn needed : List.of(ReturnColumn.PROJECT, ReturnColumn.NAME)) {
                if (needed.find(table.columns()) < 0) {
                    throw new BrokenFileException(
                            file.name(),
                            "template-column-missing",
                            needed.title(Messages.in("zh")) + ", " + needed.title(Messages.in("en")),
                            "this column is missing; fill in the template of the return, and keep its first row.");
                }
            }
            while (table.hasNext()) {
                Row row = table.next();
                ReturnRow reading = new ReturnRow(row, table.columns());
                reading.line(open, projects, illustrative).ifPresent(lines::add);
                reading.faults().forEach(each -> faults.add(new RowFault(sheet, row.line(), each)));
            }
        }
        return lines;
    }

    private SortedMap<String, BigDecimal> values(TableFile file, String sheet) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        try (Table table = file.open(Layout.PLAIN.withSheet(sheet))) {
            while (table.hasNext()) {
                Row row = table.next();
                String word = cell(row, 0);
                String value = cell(row, VALUE_COLUMN);
                checkWhose(sheet, row, word, value);
                if (!value.isEmpty() && ReturnFigure.find(word).isPresent()) {
                    number(sheet, row, word, value).ifPresent(number -> values.put(word, number));
                }
            }
        }
        return values;
    }

    private void checkWhose(String sheet, Row row, String word, String value) {
        String expected = word.equals(ReturnTemplate.UNIT)
                ? open.unit().unit()
                : word.equals(ReturnTemplate.MONTH) ? open.month().toString() : value;
        if (!value.equals(expected)) {
            faults.add(new RowFault(
                    sheet,
                    row.line(),
                    new Rejection(
                                    "return-of-another",
                                    word,
                                    value,
                                    "this is the return of " + open.unit().unit() + " for " + open.month()
                                            + "; take the template from this page.")
                            .naming(open.unit().unit(), open.month().toString())));
        }
    }

    private Optional<BigDecimal> number(String sheet, Row row, String word, String value) {
        Optional<BigDecimal> number = ReturnFigure.read(value);
        if (number.isPresent()) {
            return number;
        }
        faults.add(new RowFault(
                sheet,
                row.line(),
                new Rejection("number-unreadable", word, value, "write one number without a unit.")));
        return Optional.empty();
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }
}
