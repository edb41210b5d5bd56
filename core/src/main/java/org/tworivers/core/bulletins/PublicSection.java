package org.tworivers.core.bulletins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tworivers.core.bulletins.BulletinSection.Row;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.figures.Figure.Value;

/// Makes the public form of a section. None of what a section counts is public, so it hides more than the rest:
///
/// 1. A number of one or two, whether it stands alone or above the line of a rate.
/// 2. All of a row behind which one or two things stand, and all figures when the whole has so few.
/// 3. Every amount beside a number that is hidden: what one or two things come to is no more public than that they are
///    so few.
/// 4. More rows, in each column, until no hidden number follows from the whole ([Suppression]); all of the column where
///    that cannot be, and the table when its rows cannot be.
final class PublicSection {
    private final BulletinSection own;
    private final List<Cell> figures;

    private PublicSection(BulletinSection own) {
        this.own = own;
        figures = own.figures().stream()
                .map(cell -> Exposure.isFew(own.counted()) || isFew(cell) ? cell.suppressed() : cell)
                .toList();
    }

    static BulletinSection of(BulletinSection own) {
        return new PublicSection(own).make();
    }

    private BulletinSection make() {
        return new BulletinSection(
                own.name(),
                own.illustrative(),
                own.counted(),
                figures,
                own.tables().stream().map(this::table).toList());
    }

    private Table table(Table table) {
        List<Row> rows = table.rows();
        long[] counted = rows.stream().mapToLong(Row::counted).toArray();
        Optional<BitSet> whole = Exposure.isFew(own.counted())
                ? Optional.empty()
                : Suppression.findHidden(counted, few(LongStream.of(counted)), true);
        if (whole.isEmpty()) {
            return new Table(table.by(), !rows.isEmpty(), List.of());
        }
        List<BitSet> hidden = new ArrayList<>();
        int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        for (int column = 0; column < columns; column++) {
            hidden.add(column(rows, column, whole.get()));
        }
        List<Row> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            shown.add(row(rows.get(row), row, hidden));
        }
        return Table.of(table.by(), shown);
    }

    private static Row row(Row own, int at, List<BitSet> hidden) {
        List<Cell> cells = new ArrayList<>();
        boolean hides = hidden.stream().anyMatch(column -> column.get(at));
        for (int column = 0; column < own.cells().size(); column++) {
            Cell cell = own.cells().get(column);
            boolean isHidden = hidden.get(column).get(at) || (hides && isAmount(cell));
            cells.add(isHidden ? cell.suppressed() : cell);
        }
        return new Row(own.key(), own.names(), own.counted(), cells);
    }

    private BitSet column(List<Row> rows, int column, BitSet hiddenRows) {
        long[] numbers =
                rows.stream().mapToLong(row -> number(row.cells().get(column))).toArray();
        BitSet primary = few(LongStream.of(numbers));
        primary.or(hiddenRows);
        String figure = rows.getFirst().cells().get(column).figure();
        boolean isTotalShown =
                figures.stream().anyMatch(cell -> cell.figure().equals(figure) && cell instanceof Cell.Shown);
        if (!isTotalShown || primary.stream().allMatch(row -> numbers[row] == 0)) {
            return primary;
        }
        return Suppression.findHidden(numbers, primary, true).orElseGet(() -> {
            BitSet all = new BitSet();
            all.set(0, numbers.length);
            return all;
        });
    }

    private static BitSet few(LongStream numbers) {
        BitSet few = new BitSet();
        long[] each = numbers.toArray();
        for (int row = 0; row < each.length; row++) {
            few.set(row, Exposure.isFew(each[row]));
        }
        return few;
    }

    private static boolean isAmount(Cell cell) {
        return cell instanceof Cell.Shown shown
                && (shown.value().value() instanceof Value.Sum || shown.value().value() instanceof Value.MoneyRate);
    }

    private static boolean isFew(Cell cell) {
        return Exposure.isFew(number(cell));
    }

    /// How many things a figure says of: its number, or what stands above the line of its rate; none of an amount.
    private static long number(Cell cell) {
        return cell instanceof Cell.Shown shown
                ? switch (shown.value().value()) {
                    case Value.Count(long number) -> number;
                    case Value.CountRate(long numerator, long denominator) -> numerator;
                    case Value.Sum sum -> 0;
                    case Value.MoneyRate rate -> 0;
                    case Value.MeanRate(var mean, long of) -> of;
                    case Value.NotAvailable none -> 0;
                }
                : 0;
    }
}
