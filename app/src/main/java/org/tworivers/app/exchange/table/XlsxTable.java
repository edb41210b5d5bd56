package org.tworivers.app.exchange.table;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.core.shared.Rejection;

/// One sheet of a workbook. Hidden rows and hidden sheets are read like any other; a blank row is no row.
final class XlsxTable implements Table {
    private static final int LONGEST_CELL = 32_767;

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final CellText texts;
    private final List<String> columns;
    private @Nullable Row next;

    private XlsxTable(
            String name, ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream, Layout layout) {
        this.name = name;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.texts = new CellText(workbook.isDate1904());
        this.columns = header(layout);
    }

    /// @param styled whether the workbook has formats, without which no number is a date
    static XlsxTable open(Path path, Layout layout, boolean styled) {
        String name = TableFile.name(path);
        ReadingOptions options = new ReadingOptions(styled, false);
        ReadableWorkbook workbook = guarded(name, () -> new ReadableWorkbook(path.toFile(), options));
        try {
            Sheet sheet = sheet(name, workbook, layout.sheet());
            return guarded(name, () -> new XlsxTable(name, workbook, sheet.openStream(), layout));
        } catch (BrokenFileException broken) {
            close(name, workbook);
            throw broken;
        }
    }

    /// The names of the sheets of a workbook.
    static List<String> sheets(Path path) {
        String name = TableFile.name(path);
        try (ReadableWorkbook workbook = guarded(name, () -> new ReadableWorkbook(path.toFile()))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException broken) {
            throw new BrokenFileException(
                    name, "file-unreadable", broken.toString(), "it could not be read; send it again.");
        }
    }

    private static Sheet sheet(String name, ReadableWorkbook workbook, String wanted) {
        List<Sheet> all = workbook.getSheets().toList();
        for (int i = 0; i < all.size(); i++) {
            boolean first = wanted.isEmpty() && i == 0;
            if (first || all.get(i).getName().equals(wanted)) {
                return all.get(i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (Integer.toString(i + 1).equals(wanted)) {
                return all.get(i);
            }
        }
        String names = all.stream().map(Sheet::getName).collect(Collectors.joining(", "));
        throw new BrokenFileException(new Rejection(
                        "sheet-missing",
                        name,
                        wanted,
                        "there must be a sheet of that name or number. There are: " + names + ".")
                .naming(names));
    }

    private List<String> header(Layout layout) {
        List<List<String>> header = new ArrayList<>(Collections.nCopies(layout.headerRows(), List.of()));
        int last = layout.linesBeforeHeader() + layout.headerRows();
        while (rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            int number = row.getRowNum();
            if (number > last) {
                next = row(row);
                break;
            }
            if (number > layout.linesBeforeHeader()) {
                header.set(number - layout.linesBeforeHeader() - 1, row(row).cells());
            }
        }
        List<String> names = HeaderRows.join(header);
        if (names.isEmpty()) {
            throw new BrokenFileException(
                    name,
                    "file-without-header",
                    "rows " + (layout.linesBeforeHeader() + 1) + " to " + last,
                    "there must be a header; check layout: lines-before-header and sheet in the map.");
        }
        return names;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        if (next == null && guarded(name, rows::hasNext)) {
            next = guarded(name, () -> row(rows.next()));
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no row is left");
        }
        Row row = next;
        next = null;
        return padded(row);
    }

    /// As many cells as there are columns; what stands beside the table is not of it.
    private Row padded(Row row) {
        List<String> cells =
                new ArrayList<>(row.cells().subList(0, Math.min(row.cells().size(), columns.size())));
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getOptionalCell(i).map(texts::of).orElse("");
            if (text.length() > LONGEST_CELL) {
                throw new BrokenFileException(
                        name, "cell-too-long", "row " + row.getRowNum(), "no cell holds that much; check the file.");
            }
            cells.add(text);
        }
        return new Row(row.getRowNum(), cells);
    }

    /// A step of the reading library. It throws the XML parser's exception even where it does not say so.
    private interface Step<T> {
        T run() throws IOException, XMLStreamException;
    }

    /// Runs a step of the reading library, which answers a malformed part with any of these.
    private static <T> T guarded(String name, Step<T> step) {
        try {
            return step.run();
        } catch (IOException
                | XMLStreamException
                | ExcelReaderException
                | UncheckedIOException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | ClassCastException
                | ArithmeticException
                | NullPointerException malformed) {
            throw new BrokenFileException(
                    name,
                    "file-malformed",
                    String.valueOf(malformed.getMessage()),
                    "a part of the workbook is damaged; open it in a spreadsheet program and save it anew.");
        }
    }

    @Override
    public void close() {
        stream.close();
        close(name, workbook);
    }

    private static void close(String name, ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException harmless) {
            throw new UncheckedIOException(name + " could not be closed", harmless);
        }
    }
}
