package org.tworivers.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.tworivers.app.exchange.BrokenFileException;

/// A file that was looked over once: what it is, in which encoding, and the hash of its bytes.
public final class TableFile {
    private static final String ZIP = "504B0304";
    private static final String OLE2 = "D0CF11E0";

    /// What a file is.
    private enum Form {
        TEXT,
        LIST,
        WORKBOOK,
        WORKBOOK_WITHOUT_FORMATS
    }

    private final Path path;
    private final ByteSurvey survey;
    private final Form form;

    private TableFile(Path path, ByteSurvey survey, Form form) {
        this.path = path;
        this.survey = survey;
        this.form = form;
    }

    /// Looks over a file: reads it once from end to end.
    ///
    /// @param charset name of the encoding of a text; empty to find it
    /// @throws BrokenFileException when it is empty, binary, in no known encoding, or a workbook built
    ///     to do harm
    public static TableFile survey(Path path, String charset) {
        String name = name(path);
        try {
            String start = start(path);
            if (start.isEmpty()) {
                throw new BrokenFileException(name, "file-empty", "0 bytes", "the file holds nothing; send it again.");
            }
            if (start.equals(OLE2)) {
                throw new BrokenFileException(
                        name,
                        "file-old-format",
                        "OLE2",
                        "an .xls of before 2007 or a workbook with a password; save it as .xlsx without a password.");
            }
            if (start.equals(ZIP)) {
                Form form = ZipGuard.check(path) ? Form.WORKBOOK : Form.WORKBOOK_WITHOUT_FORMATS;
                return new TableFile(path, ByteSurvey.hashOnly(path), form);
            }
            return new TableFile(
                    path, ByteSurvey.ofText(path, charset), JsonTable.isList(path) ? Form.LIST : Form.TEXT);
        } catch (IOException broken) {
            throw new BrokenFileException(name, "file-unreadable", broken.toString(), "check that it exists.");
        }
    }

    /// Opens the table in it.
    ///
    /// A file this product wrote for mending ([MendingFile]) has a layout of its own, which is used
    /// instead.
    ///
    /// @throws BrokenFileException when it is not what the layout says
    public Table open(Layout layout) {
        return switch (form) {
            case TEXT -> CsvTable.open(path, layout, survey);
            case LIST -> JsonTable.open(path);
            case WORKBOOK, WORKBOOK_WITHOUT_FORMATS -> XlsxTable.open(path, layout, form == Form.WORKBOOK);
        };
    }

    /// The names of the sheets of a workbook; none of a text.
    public List<String> sheets() {
        return form == Form.TEXT || form == Form.LIST ? List.of() : XlsxTable.sheets(path);
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

    /// The encoding of a CSV file, `json` for a list of objects, `xlsx` for a workbook.
    public String form() {
        return switch (form) {
            case TEXT -> survey.charset().name();
            case LIST -> "json";
            case WORKBOOK, WORKBOOK_WITHOUT_FORMATS -> "xlsx";
        };
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

    private static String start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return HexFormat.of().withUpperCase().formatHex(stream.readNBytes(4));
        }
    }
}
