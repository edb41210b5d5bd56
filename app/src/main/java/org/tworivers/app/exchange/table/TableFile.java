package org.tworivers.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tworivers.app.exchange.BrokenFileException;

/// A file that was looked over once: what it is, in which encoding, and the hash of its bytes.
public final class TableFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final ByteSurvey survey;
    private final boolean workbook;

    private TableFile(Path path, ByteSurvey survey, boolean workbook) {
        this.path = path;
        this.survey = survey;
        this.workbook = workbook;
    }

    /// Looks over a file: reads it once from end to end.
    ///
    /// @param charset name of the encoding of a text; empty to find it
    /// @throws BrokenFileException when it is empty, binary, in no known encoding, or a workbook built to do
    /// harm
    public static TableFile survey(Path path, String charset) {
        String name = name(path);
        try {
            byte[] start = start(path);
            if (start.length == 0) {
                throw new BrokenFileException(name, "file-empty", "0 bytes", "the file holds nothing; send it again.");
            }
            if (starts(start, OLE2)) {
                throw new BrokenFileException(
                        name,
                        "file-old-format",
                        "OLE2",
                        "an .xls of before 2007 or a workbook with a password; save it as .xlsx without a password.");
            }
            if (starts(start, ZIP)) {
                ZipGuard.check(path);
                return new TableFile(path, ByteSurvey.hashOnly(path), true);
            }
            return new TableFile(path, ByteSurvey.ofText(path, charset), false);
        } catch (IOException broken) {
            throw new BrokenFileException(name, "file-unreadable", broken.toString(), "check that it exists.");
        }
    }

    /// Opens the table in it.
    ///
    /// A file this product wrote for mending ([MendingFile]) has a layout of its own, which is used instead.
    ///
    /// @throws BrokenFileException when it is not what the layout says
    public Table open(Layout layout) {
        return workbook ? XlsxTable.open(path, layout) : CsvTable.open(path, layout, survey);
    }

    /// SHA-256 of its bytes, in hex.
    public String hash() {
        return survey.hash();
    }

    /// Its name without its folder.
    public String name() {
        return name(path);
    }

    /// Where it lies.
    public Path path() {
        return path;
    }

    /// The encoding of a CSV file, `xlsx` for a workbook.
    public String form() {
        return workbook ? "xlsx" : survey.charset().name();
    }

    /// Fails when the bytes are no longer those that were looked over.
    public void checkUnchanged() {
        try {
            if (!ByteSurvey.hashOnly(path).hash().equals(hash())) {
                throw new BrokenFileException(
                        name(), "file-changed", "while it was read", "somebody wrote to it; import it again.");
            }
        } catch (IOException gone) {
            throw new BrokenFileException(
                    name(), "file-changed", gone.toString(), "it vanished while it was read; import it again.");
        }
    }

    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(8);
        }
    }

    private static boolean starts(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
