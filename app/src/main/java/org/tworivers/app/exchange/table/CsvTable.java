package org.tworivers.app.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.BrokenFileException;

/// A CSV file (RFC 4180): quoted cells may hold separators, quotes and line breaks.
final class CsvTable implements Table {
    private static final String SEPARATORS = ",;\t";

    private final String name;
    private final boolean endsWithLineBreak;
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> rows;
    private final List<String> columns;
    private final boolean mending;
    private @Nullable Row next;

    private CsvTable(Path path, CsvReader<Row> reader, Layout layout) throws IOException {
        this.name = TableFile.name(path);
        this.endsWithLineBreak = endsWithLineBreak(path);
        this.reader = reader;
        this.rows = reader.iterator();
        List<List<String>> header = new ArrayList<>();
        while (header.size() < layout.headerRows() && hasNext()) {
            header.add(taken().cells());
        }
        this.mending = header.stream().anyMatch(MendingFile::isHeader);
        List<String> joined = HeaderRows.join(header);
        this.columns = mending ? joined.stream().map(MendingFile::unguarded).toList() : joined;
        if (columns.isEmpty()) {
            throw new BrokenFileException(
                    name,
                    "file-without-header",
                    header.size() + " header lines after " + layout.linesBeforeHeader() + " lines",
                    "there must be a header; check layout: lines-before-header in the map.");
        }
    }

    static CsvTable open(Path path, Layout layout, ByteSurvey survey) {
        String name = TableFile.name(path);
        try {
            String first = line(path, survey, 0, name);
            boolean mending = first.contains(MendingFile.LINE);
            Layout used = mending ? Layout.PLAIN : layout;
            String header = mending ? first : line(path, survey, used.linesBeforeHeader(), name);
            char separator = used.separator() == '\0' ? separator(header) : used.separator();
            Reader text = reader(path, survey);
            for (int i = 0; i < used.linesBeforeHeader(); i++) {
                skipLine(text);
            }
            CsvReader<Row> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(CsvRows.LONGEST_ROW)
                    .build(new CsvRows(used.linesBeforeHeader()), text);
            return opened(path, reader, used);
        } catch (IOException | UncheckedIOException broken) {
            throw new BrokenFileException(
                    name, "file-unreadable", broken.toString(), "it could not be read; send it again.");
        }
    }

    private static CsvTable opened(Path path, CsvReader<Row> reader, Layout layout) throws IOException {
        try {
            return new CsvTable(path, reader, layout);
        } catch (BrokenFileException broken) {
            reader.close();
            throw broken;
        }
    }

    /// The separator that stands most often in the header, outside quotes; a comma when none does.
    private static char separator(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /// The text after the mark. Read from a channel: a reader of a stream asks the system after each 8 KiB how much is
    /// left, which takes a third of its time.
    private static Reader reader(Path path, ByteSurvey survey) throws IOException {
        FileChannel channel = FileChannel.open(path).position(survey.mark());
        return new BufferedReader(Channels.newReader(channel, ByteSurvey.strict(survey.charset()), 1 << 16), 1 << 15);
    }

    private static String line(Path path, ByteSurvey survey, int number, String name) throws IOException {
        try (Reader reader = reader(path, survey)) {
            for (int i = 0; i < number; i++) {
                skipLine(reader);
            }
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                if (line.length() > CsvRows.LONGEST_ROW) {
                    throw new BrokenFileException(
                            name, "cell-too-long", "line " + (number + 1), "no header is that long; check the file.");
                }
                line.append((char) c);
            }
            return line.toString();
        }
    }

    private static void skipLine(Reader reader) throws IOException {
        int c = reader.read();
        while (c >= 0 && c != '\n' && c != '\r') {
            c = reader.read();
        }
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }

    private static boolean endsWithLineBreak(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer end = ByteBuffer.allocate(2);
            channel.read(end, Math.max(0, channel.size() - 2));
            byte last = end.get(1) == 0 ? end.get(0) : end.get(1);
            return last == '\n' || last == '\r';
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        if (next != null) {
            return true;
        }
        try {
            if (rows.hasNext()) {
                next = rows.next();
                return true;
            }
            return false;
        } catch (CsvParseException malformed) {
            throw broken(malformed);
        } catch (UncheckedIOException unreadable) {
            throw new BrokenFileException(
                    name, "file-unreadable", unreadable.toString(), "it could not be read to the end; send it again.");
        }
    }

    @Override
    public Row next() {
        Row row = taken();
        int cells = row.cells().size();
        if (cells < columns.size() && !endsWithLineBreak && !hasNext()) {
            throw new BrokenFileException(
                    name,
                    "file-truncated",
                    "line " + row.line() + " has " + cells + " of " + columns.size() + " cells and no end",
                    "the file is cut; send it again.");
        }
        return mending
                ? new Row(
                        row.line(),
                        row.cells().stream().map(MendingFile::unguarded).toList())
                : row;
    }

    private Row taken() {
        Row row = hasNext() ? next : null;
        next = null;
        if (row == null) {
            throw new NoSuchElementException("no row is left");
        }
        return row;
    }

    private BrokenFileException broken(CsvParseException malformed) {
        Throwable cause = malformed.getCause();
        String message = cause == null ? malformed.getMessage() : malformed.getMessage() + ": " + cause.getMessage();
        return new BrokenFileException(
                name,
                "file-malformed",
                String.valueOf(message),
                "a quote is not closed, or a cell is longer than " + CsvRows.LONGEST_CELL
                        + " characters; maybe the file was cut. Send it again.");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException harmless) {
            throw new UncheckedIOException(name + " could not be closed", harmless);
        }
    }
}
