package org.tworivers.app.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a file of rows for a person to mend: UTF-8 with a mark, so that spreadsheet programs open it
/// rightly, and takes no cell for a formula.
///
/// The file appears whole, and only when a row was written; an older file of the same name is kept
/// aside as `.1`, `.2` and so on unless it says the same.
public final class MendingWriter implements AutoCloseable {
    private static final int MOST_KEPT = 1_000;

    private final Path target;
    private final List<String> columns;
    private final List<String> added;
    private @Nullable Path part;
    private @Nullable CsvWriter writer;
    private long rows;

    /// @param target where it is to lie
    /// @param columns the original columns; those that this product added before are left out
    /// @param added the columns added now
    public MendingWriter(Path target, List<String> columns, List<String> added) {
        this.target = target;
        this.columns = List.copyOf(columns);
        this.added = List.copyOf(added);
    }

    private CsvWriter opened() {
        if (writer == null) {
            try {
                part = Files.createTempFile(folder(target), "." + TableFile.name(target), ".part");
                BufferedWriter text = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                text.write('\uFEFF');
                writer = CsvWriter.builder().build(text);
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot write beside " + target + ": " + broken.getMessage(), broken);
            }
            write(writer, columns, added);
        }
        return writer;
    }

    private static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    /// Adds a row.
    ///
    /// @param values as many as columns are added
    public void row(Row row, List<String> values) {
        rows++;
        write(opened(), row.cells(), values);
    }

    private void write(CsvWriter out, List<String> cells, List<String> values) {
        if (values.size() != added.size()) {
            throw new IllegalArgumentException(
                    "values (" + values.size() + ") must be " + added.size() + ". Maybe one was forgotten.");
        }
        List<String> line = new ArrayList<>(columns.size() + added.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!MendingFile.isAdded(columns.get(i))) {
                line.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        line.addAll(values);
        out.writeRecord(line.stream().map(MendingFile::guarded).toList());
    }

    /// Ends the text. What can go wrong with the disk goes wrong here.
    public void complete() {
        if (writer != null) {
            try {
                writer.close();
                writer = null;
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot write " + target + ": " + broken.getMessage(), broken);
            }
        }
    }

    /// Puts the completed file in its place; nothing when no row was written.
    ///
    /// @return how many rows it holds
    public long publish() {
        if (part != null) {
            try {
                keepOlder(part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                part = null;
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot write " + target + ": " + broken.getMessage(), broken);
            }
        }
        return rows;
    }

    private void keepOlder(Path newer) throws IOException {
        if (!Files.exists(target) || Files.mismatch(target, newer) < 0) {
            return;
        }
        for (int i = 1; i < MOST_KEPT; i++) {
            Path kept = target.resolveSibling(TableFile.name(target) + "." + i);
            if (!Files.exists(kept)) {
                Files.move(target, kept);
                return;
            }
        }
    }

    /// Drops what was written unless it is published.
    @Override
    public void close() {
        complete();
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot remove " + part + ": " + broken.getMessage(), broken);
            }
        }
    }
}
