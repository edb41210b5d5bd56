package org.tworivers.app.work.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.MapFit;
import org.tworivers.core.journal.CanonicalText;

/// The verdicts of a dry run, row by row, in a file that is read a page at a time: of each row the memory holds nine
/// bytes. Written by one thread; read by any once it is complete.
public final class JudgedRows implements AutoCloseable {
    private static final int MOST_LETTERS = 200;

    private final Path file;
    private final OutputStream out;
    private final int naming;
    private long[] ends = new long[1 << 10];
    private byte[] kinds = new byte[1 << 10];
    private int rows;
    private long written;

    /// @param folder where their file is to lie
    /// @param map the map that the rows are read by
    /// @param columns the columns of the table
    public JudgedRows(Path folder, ImportMap map, List<String> columns) {
        this.naming = MapFit.naming(map, columns);
        try {
            file = Files.createTempFile(folder, "verdicts-", "");
            out = new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + folder, broken);
        }
    }

    /// Adds the next row.
    public void add(Verdict verdict) {
        JudgedRow row = JudgedRow.of(verdict, name(verdict.row().cells()));
        byte[] text = CanonicalText.write(JudgedRowTree.write(row)).getBytes(StandardCharsets.UTF_8);
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, rows * 2);
            kinds = Arrays.copyOf(kinds, rows * 2);
        }
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file, broken);
        }
        written += text.length;
        ends[rows] = written;
        kinds[rows] = (byte) List.of(JudgedRow.Kind.values()).indexOf(row.kind());
        rows++;
    }

    private String name(List<String> cells) {
        String named = naming >= 0 && naming < cells.size() ? cells.get(naming).strip() : "";
        return named.substring(0, Math.min(named.length(), MOST_LETTERS));
    }

    /// Ends the file, before any row is read.
    public void complete() {
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file, broken);
        }
    }

    /// Some of the rows, in their order.
    ///
    /// @param kind of one kind only; none for all
    /// @param skip how many of them come before
    /// @param most how many at most
    public List<JudgedRow> some(Optional<JudgedRow.Kind> kind, long skip, int most) {
        int wanted =
                kind.map(each -> List.of(JudgedRow.Kind.values()).indexOf(each)).orElse(-1);
        List<JudgedRow> found = new ArrayList<>();
        long passed = 0;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (int row = 0; row < rows && found.size() < most; row++) {
                if (wanted < 0 || kinds[row] == wanted) {
                    if (passed++ >= skip) {
                        found.add(read(in, row));
                    }
                }
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private JudgedRow read(RandomAccessFile in, int row) throws IOException {
        long start = row == 0 ? 0 : ends[row - 1];
        byte[] text = new byte[Math.toIntExact(ends[row] - start)];
        in.seek(start);
        in.readFully(text);
        return JudgedRowTree.read(CanonicalText.parse(new String(text, StandardCharsets.UTF_8)));
    }

    /// Removes the file.
    @Override
    public void close() {
        complete();
        ImportFolder.remove(file);
    }
}
