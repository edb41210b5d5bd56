package org.tworivers.app.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table for spreadsheet programs, none of whose cells such a program takes for a formula: a cell that begins with
/// `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it (OWASP, CSV Injection).
///
/// @param title the name of the sheet
/// @param header the titles of the columns
/// @param rows the cells, row by row
public record GuardedTable(String title, List<String> header, List<List<String>> rows) {
    private static final String BEGINNINGS = "=+-@\t\r";
    private static final int WIDTH = 20;

    public GuardedTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// A text that no spreadsheet program takes for a formula.
    public static String guard(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// Writes comma-separated values (RFC 4180): UTF-8 with a mark, so that spreadsheet programs read Chinese rightly.
    public void writeCsv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(guarded(header));
            rows.forEach(row -> writer.writeRecord(guarded(row)));
        }
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(GuardedTable::guard).toList();
    }

    /// Writes a workbook of one sheet, all cells as texts.
    public void writeXlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, guard(header.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, guard(rows.get(row).get(column)));
                }
            }
        }
    }
}
