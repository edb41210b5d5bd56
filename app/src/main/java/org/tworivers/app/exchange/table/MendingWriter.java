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

/// Writes a file of rows for a person to mend: UTF-8 with a mark, so that spreadsheet programs open it rightly.
///
/// The file appears whole, and only when a row was written; an older file of the same name is kept aside as
/// `.1`,
/// `.2` and so on unless it says the same.
public final class MendingWriter implements AutoCloseable {
    private static final int MOST_KEPT = 1_000;

    private final Path target;
    private final List<String> columns;
    private final List<String> added;
    private final Path part;
    private final CsvWriter writer;
    private long rows;
    private boolean finished;

    /// @param target where it is to lie
    /// @param columns the original columns; those that this product added before are left out
    /// @param added the columns added now
    public MendingWriter(Path target, List<String> columns, List<String> added) {
        this.target = target;
        this.columns = List.copyOf(columns);
        this.added = List.copyOf(added);
        try {
            this.part = Files.createTempFile(folder(target), "." + TableFile.name(target), ".part");
            BufferedWriter text = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            this.writer = CsvWriter.builder().build(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write beside " + target + ": " + broken.getMessage(), broken);
        }
        write(columns, added);
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
        write(row.cells(), values);
    }

    private void write(List<String> cells, List<String> values) {
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
        writer.writeRecord(line);
    }

    /// Puts the file in its place; nothing when no row was written.
    ///
    /// @return how many rows it holds
    public long finish() {
        try {
            writer.close();
            finished = true;
            if (rows == 0) {
                Files.delete(part);
            } else {
                keepOlder();
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + target + ": " + broken.getMessage(), broken);
        }
    }

    private void keepOlder() throws IOException {
        if (!Files.exists(target) || Files.mismatch(target, part) < 0) {
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

    /// Drops what was written unless it is finished.
    @Override
    public void close() {
        if (finished) {
            return;
        }
        try {
            writer.close();
            Files.deleteIfExists(part);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot remove " + part + ": " + broken.getMessage(), broken);
        }
    }
}
