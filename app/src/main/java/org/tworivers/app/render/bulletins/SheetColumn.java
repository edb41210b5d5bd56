package org.tworivers.app.render.bulletins;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure.Value;

/// One column of a workbook's table: a figure, or one of the two parts of a rate.
///
/// @param figure the figure's name; empty for whichever stands there
/// @param unit the denomination of its amounts, maybe empty
/// @param part which number of it
record SheetColumn(String figure, String unit, Part part) {
    /// The value of whatever figure there is.
    static final SheetColumn VALUE = new SheetColumn("", "", Part.VALUE);

    /// A number that a figure has.
    enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    /// The columns of all figures that any row has; a rate has three. Where a figure is not available its unit is not
    /// known either: it stands in the column of the others.
    static List<SheetColumn> of(List<List<Cell>> rows) {
        Set<SheetColumn> columns = new LinkedHashSet<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (!isMissing(cell)) {
                    columns.add(new SheetColumn(cell.figure(), cell.unit(), Part.VALUE));
                }
                if (isRate(cell)) {
                    columns.add(new SheetColumn(cell.figure(), cell.unit(), Part.NUMERATOR));
                    columns.add(new SheetColumn(cell.figure(), cell.unit(), Part.DENOMINATOR));
                }
            }
        }
        List<String> figures =
                rows.stream().flatMap(List::stream).map(Cell::figure).distinct().toList();
        for (String figure : figures) {
            if (columns.stream().noneMatch(column -> column.figure().equals(figure))) {
                columns.add(new SheetColumn(figure, "", Part.VALUE));
            }
        }
        return columns.stream()
                .sorted(Comparator.comparingInt((SheetColumn column) -> figures.indexOf(column.figure()))
                        .thenComparing(SheetColumn::unit)
                        .thenComparing(SheetColumn::part))
                .toList();
    }

    private static boolean isMissing(Cell cell) {
        return cell instanceof Cell.Shown shown && shown.value().value() instanceof Value.NotAvailable;
    }

    /// Whether a figure has two parts.
    static boolean isRate(Cell cell) {
        return cell instanceof Cell.Shown shown
                && (shown.value().value() instanceof Value.CountRate
                        || shown.value().value() instanceof Value.MoneyRate);
    }

    /// Whether a cell belongs in it.
    boolean takes(Cell cell) {
        return figure.isEmpty() || (figure.equals(cell.figure()) && (isMissing(cell) || unit.equals(cell.unit())));
    }

    /// What stands above it.
    String title(Messages messages) {
        String name = messages.text("figure." + figure);
        String whose = unit.isEmpty() ? name : messages.text("workbook.in-unit", name, unit);
        return switch (part) {
            case VALUE -> whose;
            case NUMERATOR -> messages.text("workbook.part", whose, messages.text("workbook.numerator"));
            case DENOMINATOR -> messages.text("workbook.part", whose, messages.text("workbook.denominator"));
        };
    }
}
