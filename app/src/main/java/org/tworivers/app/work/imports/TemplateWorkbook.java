package org.tworivers.app.work.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.imports.TemplateColumns.TemplateColumn;

/// A blank workbook whose header fits a map, for those who send registers; a second sheet explains each column.
public final class TemplateWorkbook {
    private static final int WIDTH = 18;
    private static final int WIDE = 60;
    private static final String TEXT = "@";

    private final ImportMap map;
    private final Messages messages;
    private final List<TemplateColumn> columns;

    /// @param map the map its header must fit
    /// @param messages the language of the explanations
    public TemplateWorkbook(ImportMap map, Messages messages) {
        this.map = map;
        this.messages = messages;
        this.columns = TemplateColumns.of(map);
    }

    /// Writes it.
    public void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
            Layout layout = map.lay().layout();
            boolean named = !layout.sheet().isEmpty() && !layout.sheet().matches("\\d+");
            blank(
                    workbook.newWorksheet(
                            named
                                    ? layout.sheet()
                                    : messages.text(isForm() ? "template.sheet.rows" : "template.sheet")),
                    layout);
            explain(workbook.newWorksheet(messages.text("template.explanations")));
        }
    }

    private void blank(Worksheet sheet, Layout layout) {
        if (layout.linesBeforeHeader() > 0) {
            sheet.value(
                    0,
                    0,
                    messages.text(
                            isForm() ? "template.title.rows" : "template.title",
                            map.register().name()));
        }
        int top = layout.linesBeforeHeader();
        int last = top + layout.headerRows() - 1;
        for (int column = 0; column < columns.size(); column++) {
            List<String> parts = parts(columns.get(column).name(), layout.headerRows());
            for (int level = 0; level < parts.size(); level++) {
                if (!parts.get(level).isEmpty()) {
                    sheet.value(top + level, column, parts.get(level));
                }
                sheet.style(top + level, column).bold().wrapText(true).set();
            }
            int named = parts.indexOf("");
            if (named > 0) {
                sheet.range(top + named - 1, column, last, column).merge();
            }
            sheet.width(column, WIDTH);
            // Cells for dates are texts, lest a spreadsheet makes 2016.1 of 2016.10.
            if (isDay(columns.get(column))) {
                sheet.style(column).format(TEXT).set();
            }
        }
        mergeGroups(sheet, top, layout.headerRows());
        sheet.freezePane(0, last + 1);
    }

    /// The rows of the header, from the top; what a column has too few parts for is empty.
    private static List<String> parts(String name, int rows) {
        List<String> parts = new ArrayList<>(rows == 1 ? List.of(name) : Arrays.asList(name.split("/", rows)));
        parts.addAll(Collections.nCopies(rows - parts.size(), ""));
        return parts;
    }

    private void mergeGroups(Worksheet sheet, int top, int rows) {
        for (int from = 0, to = 1; rows > 1 && from < columns.size(); from = to++) {
            String group = columns.get(from).group();
            while (to < columns.size() && columns.get(to).group().equals(group)) {
                sheet.value(top, to, "");
                to++;
            }
            if (to - from > 1) {
                sheet.range(top, from, top, to - 1).merge();
            }
        }
    }

    private boolean isForm() {
        return map.register().rows().isForm();
    }

    private static boolean isDay(TemplateColumn column) {
        return switch (column.use()) {
            case "day", "status-day", "stage", "plan", "receipt-day", "deadline", "period", "valid-from", "month" ->
                true;
            default -> false;
        };
    }

    private void explain(Worksheet sheet) {
        List<String> titles = List.of("column", "needed", "write", "examples");
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, messages.text("template." + titles.get(i)));
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (TemplateColumn column : columns) {
            sheet.value(row, 0, column.name());
            sheet.value(row, 1, messages.text(column.required() ? "template.yes" : "template.no"));
            sheet.value(row, 2, messages.text("template.write." + column.use()));
            sheet.value(
                    row,
                    3,
                    column.words().isEmpty()
                            ? messages.text("template.example." + column.use())
                            : messages.text("template.words", String.join(", ", column.words())));
            row++;
        }
        String total = isForm() ? "template.note.total.rows" : "template.note.total";
        for (String note : List.of(total, "template.note.empty", "template.note.same")) {
            sheet.value(++row, 0, messages.text(note));
        }
        sheet.width(0, WIDTH * 2.0);
        sheet.width(2, WIDE);
        sheet.width(3, WIDE);
    }
}
