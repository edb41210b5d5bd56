package org.tworivers.app.work.example;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A made-up register as counties send them: a title, a header of two merged rows, counties merged over their rows,
/// totals, no ids, dates and amounts in all forms, remarks below, and a second sheet that is none.
public final class MessyWorkbook {
    private static final int FIRST_ROW = 4;
    private static final int SINGLE = 4;
    private static final int LAST_SINGLE = 13;
    private static final List<String> UPPER = List.of(
            "序号", "县（市、区）", "项目名称", "投资方", "签约情况", "", "投资额（万元）", "", "项目进展", "", "", "到位资金（万元）", "", "责任单位", "备注");
    private static final List<String> LOWER =
            List.of("", "", "", "", "签约时间", "类型", "总投资", "其中：省外", "目前状态", "开工时间", "投产时间", "金额", "到位时间", "", "");

    private MessyWorkbook() {}

    /// Writes it.
    ///
    /// @param seed what to draw from; example/messy-zh.xlsx has [ExampleFiles#SEED]
    public static void write(OutputStream out, long seed) throws IOException {
        try (Workbook workbook = new Workbook(out, "Two Rivers", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("项目台账");
            header(sheet);
            List<List<Object>> rows = MessyRows.draw(new Random(seed));
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < MessyRows.COLUMNS; column++) {
                    cell(sheet, FIRST_ROW + i, column, rows.get(i).get(column));
                }
            }
            mergeCounties(sheet, rows);
            Worksheet notes = workbook.newWorksheet("填表说明");
            notes.value(0, 0, "示例：本表由程序生成，企业、项目和数字均为虚构，仅供演示导入。");
            notes.value(1, 0, "金额单位为万元，另有注明的除外。");
        }
    }

    private static void header(Worksheet sheet) {
        sheet.value(0, 0, "示例市2016—2017年承接产业转移项目台账（示例，全部为虚构）");
        sheet.range(0, 0, 0, MessyRows.COLUMNS - 1).merge();
        sheet.value(1, 0, "填报单位：示例市商务局（虚构）        截至2017年5月20日");
        for (int column = 0; column < MessyRows.COLUMNS; column++) {
            cell(sheet, 2, column, UPPER.get(column));
            cell(sheet, 3, column, LOWER.get(column));
            if (column < SINGLE || column >= LAST_SINGLE) {
                sheet.range(2, column, 3, column).merge();
            }
        }
        sheet.range(2, 4, 2, 5).merge();
        sheet.range(2, 6, 2, 7).merge();
        sheet.range(2, 8, 2, 10).merge();
        sheet.range(2, 11, 2, 12).merge();
        sheet.width(2, 36);
        sheet.width(3, 40);
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case String text when text.isEmpty() -> {}
            case String text -> sheet.value(row, column, text);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> date(sheet, row, column, day, "yyyy/m/d");
            case YearMonth month -> date(sheet, row, column, month.atDay(1), "yyyy\"年\"m\"月\"");
            default -> throw new IllegalArgumentException("cell (" + cell + ") must be a text, a number or a date.");
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }

    /// A county's name stands in the first of its rows, merged over all of them.
    private static void mergeCounties(Worksheet sheet, List<List<Object>> rows) {
        int from = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean project = rows.get(i).getFirst() instanceof Integer;
            boolean named = !rows.get(i).get(1).equals("");
            if (from >= 0 && (!project || named)) {
                if (i - from > 1) {
                    sheet.range(FIRST_ROW + from, 1, FIRST_ROW + i - 1, 1).merge();
                }
                from = -1;
            }
            from = project && named ? i : from;
        }
    }
}
