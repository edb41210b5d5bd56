package org.tworivers.app.render.bulletins;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.SheetText;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// One sheet of a bulletin's workbook, written row by row. Counts and amounts are exact numbers, a rate is rounded
/// once, by the rule of the bulletin; what has no number says why in words.
final class BulletinSheet {
    private static final String COUNT = "#,##0";
    private static final int WIDTH = 18;
    private static final int WIDE = 34;

    private final Worksheet sheet;
    private final Messages messages;
    private final Rounding rounding;
    private int row;

    BulletinSheet(Worksheet sheet, Messages messages, Rounding rounding) {
        this.sheet = sheet;
        this.messages = messages;
        this.rounding = rounding;
        sheet.width(0, WIDE);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /// Leaves a row empty.
    void skip() {
        row++;
    }

    /// Texts in the cells of a row.
    void line(List<String> texts) {
        texts(texts);
        row++;
    }

    private void texts(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, SheetText.of(texts.get(column)));
        }
    }

    /// The titles of columns.
    void heading(List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, titles.get(column));
            sheet.style(row, column).bold().wrapText(true).borderStyle("thin").set();
            if (column > 0) {
                sheet.width(column, WIDTH);
            }
        }
        row++;
    }

    /// A figure of the whole: name, value, unit, parts.
    void figure(Cell cell) {
        sheet.value(row, 0, messages.text("figure." + cell.figure()));
        value(1, cell, SheetColumn.Part.VALUE);
        sheet.value(row, 2, cell.unit());
        if (SheetColumn.isRate(cell)) {
            value(3, cell, SheetColumn.Part.NUMERATOR);
            value(4, cell, SheetColumn.Part.DENOMINATOR);
        }
        row++;
    }

    /// A row of a table.
    ///
    /// @param texts the cells before its figures
    void row(List<String> texts, List<SheetColumn> columns, List<Cell> cells) {
        texts(texts);
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            int at = texts.size() + i;
            cells.stream().filter(column::takes).findFirst().ifPresent(cell -> value(at, cell, column.part()));
        }
        row++;
    }

    private void value(int column, Cell cell, SheetColumn.Part part) {
        switch (cell) {
            case Cell.Suppressed withheld -> words(column, part, "bulletin.withheld");
            case Cell.Shown(Figure figure) -> value(column, figure, part);
        }
    }

    private void value(int column, Figure figure, SheetColumn.Part part) {
        switch (figure.value()) {
            case Value.Count(long number) -> number(column, BigDecimal.valueOf(number), COUNT);
            case Value.Sum(Money money) -> money(column, money);
            case Value.CountRate(long above, long below) -> {
                switch (part) {
                    case VALUE -> percent(column, figure);
                    case NUMERATOR -> number(column, BigDecimal.valueOf(above), COUNT);
                    case DENOMINATOR -> number(column, BigDecimal.valueOf(below), COUNT);
                }
            }
            case Value.MoneyRate(Money above, Money below) -> {
                switch (part) {
                    case VALUE -> percent(column, figure);
                    case NUMERATOR -> money(column, above);
                    case DENOMINATOR -> money(column, below);
                }
            }
            case Value.MeanRate mean -> percent(column, figure);
            case Value.NotAvailable(String reason) -> words(column, part, "figure.not-available." + reason);
        }
    }

    /// Why there is no number; said once, not beside its parts again.
    private void words(int column, SheetColumn.Part part, String key) {
        if (part == SheetColumn.Part.VALUE) {
            sheet.value(row, column, messages.text(key));
        }
    }

    private void percent(int column, Figure figure) {
        BigDecimal percent = rounding.round(figure.findRatio().orElseThrow().scaledByPowerOfTen(2));
        number(column, percent.movePointLeft(2), withDigits("0", rounding.digits()) + "%");
    }

    private void money(int column, Money money) {
        Denomination unit = money.denomination();
        number(column, money.units(), withDigits(COUNT, unit.minorDigits()));
    }

    private static String withDigits(String format, int digits) {
        return digits == 0 ? format : format + "." + "0".repeat(digits);
    }

    private void number(int column, BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }
}
