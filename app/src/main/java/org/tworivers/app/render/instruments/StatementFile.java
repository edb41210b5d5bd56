package org.tworivers.app.render.instruments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.render.FigureCsv;
import org.tworivers.app.render.paper.SteadyArchive;
import org.tworivers.core.journal.Head;

/// A statement as a file: comma-separated values (RFC 4180, UTF-8), a workbook with numbers as numbers, or PDF.
/// The same statement gives the same bytes.
public final class StatementFile {
    /// The columns of minutes and of the charge.
    private static final int FIRST_NUMBER = 4;

    /// The forms, each by the ending of its file.
    public static final List<String> FORMS = List.of("pdf", "csv", "xlsx");

    private StatementFile() {}

    /// In a form; nothing for an ending that is none.
    ///
    /// @param known the last entry that it was made of
    public static Optional<byte[]> bytes(String form, StatementText text, Head known) {
        return switch (form) {
            case "pdf" -> Optional.of(StatementPdf.bytes(text, known));
            case "csv" -> Optional.of(csv(text));
            case "xlsx" -> Optional.of(workbook(text, known));
            default -> Optional.empty();
        };
    }

    /// As comma-separated values. The mark at the beginning says UTF-8 to spreadsheets.
    private static byte[] csv(StatementText text) {
        return ("\uFEFF" + FigureCsv.table(text.headings(), text.rows())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(StatementText text, Head known) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
                write(workbook.newWorksheet(text.statement().month().toString()), text, text.title());
            }
            return SteadyArchive.at(known.recordedAt(), out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write a statement as a workbook", broken);
        }
    }

    private static void write(Worksheet sheet, StatementText text, String title) {
        sheet.value(0, 0, title);
        int row = 2;
        for (int column = 0; column < text.headings().size(); column++) {
            String heading = text.headings().get(column);
            sheet.value(row, column, heading.startsWith(">") ? heading.substring(1) : heading);
            sheet.style(row, column).bold().set();
        }
        for (List<String> cells : text.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                if (column >= FIRST_NUMBER) {
                    sheet.value(row, column, new BigDecimal(cells.get(column)));
                } else {
                    sheet.value(row, column, cells.get(column));
                }
            }
            sheet.style(row, FIRST_NUMBER + 1).format("#,##0.00").set();
        }
        sheet.freezePane(0, 3);
    }
}
