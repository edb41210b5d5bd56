package org.tworivers.core.projects;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tworivers.core.figures.Balance;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.figures.CheckedBalance.Subject;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// The balances of the ledger's own figures: states sum to the undertaken, groups to the whole, places to the place
/// above, months to the period, and cumulative values never fall.
///
/// The sides of each are computed apart: a whole is folded in one row, its groups in many. So a balance that does not
/// hold tells of a fault of this program or of its store.
public final class LedgerBalances {
    /// The scope of the whole ledger.
    public static final String EVERYTHING = "*";

    /// The name of the value that parts make.
    public static final String WHOLE = "whole";

    private static final Balance STATES =
            Balance.parse("states-to-undertaken", "not-started + building + producing + stalled + ended = undertaken");
    private static final String UNDERTAKEN = "undertaken";
    private static final String CONTRACTED = "contracted-capital";
    private static final String STARTED = "started";

    /// Money that went out again leaves the month it went, so its running sum may fall.
    private static final String IN_PLACE = "in-place";

    private static final List<String> SUMMED =
            List.of(UNDERTAKEN, CONTRACTED, "start-rate", IN_PLACE, "announced", "announced-capital");

    private final String period;
    private final List<CheckedBalance> checked = new ArrayList<>();

    /// Balances of figures of a span of days.
    ///
    /// @param period the span, for what is printed
    public LedgerBalances(String period) {
        this.period = period;
    }

    /// What a value is: a figure, in a denomination when it is an amount.
    private record Measure(String figure, String unit) implements Comparable<Measure> {
        @Override
        public int compareTo(Measure other) {
            int byFigure = figure.compareTo(other.figure);
            return byFigure != 0 ? byFigure : unit.compareTo(other.unit);
        }
    }

    /// All that were checked, in the order they were.
    public List<CheckedBalance> checked() {
        return List.copyOf(checked);
    }

    /// The states of the undertaken projects make the undertaken.
    public void checkStates(FigureSheet sheet) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        for (Figure figure : sheet.whole()) {
            if (figure.value() instanceof Value.Count(long number)) {
                values.put(figure.name(), BigDecimal.valueOf(number));
            }
        }
        checked.add(CheckedBalance.of(STATES, values, new Subject(EVERYTHING, period, "", "")));
    }

    /// The groups of a sheet make its whole.
    ///
    /// @param by what it is grouped by, such as `sector`
    public void checkGroups(FigureSheet sheet, String by) {
        checkSums("groups-to-whole:" + by, EVERYTHING, values(sheet.whole()), sheet.groups());
    }

    /// The places make the place above them at a level.
    ///
    /// @param own the sheet by each place itself
    /// @param atLevel the sheet by the level
    /// @param above the place at that level above a place, or [Code#NONE]
    public void checkPlaces(FigureSheet own, FigureSheet atLevel, UnaryOperator<Code> above) {
        for (FigureSheet.Group whole : atLevel.groups()) {
            List<FigureSheet.Group> parts = own.groups().stream()
                    .filter(part -> !part.code().isNone() && !whole.code().isNone())
                    .filter(part -> above.apply(part.code()).equals(whole.code()))
                    .toList();
            if (!parts.isEmpty()) {
                checkSums("places-to-above", whole.code().toString(), values(whole.figures()), parts);
            }
        }
    }

    private void checkSums(
            String balance, String scope, SortedMap<Measure, BigDecimal> whole, List<FigureSheet.Group> groups) {
        List<SortedMap<Measure, BigDecimal>> parts =
                groups.stream().map(group -> values(group.figures())).toList();
        whole.forEach((measure, total) -> {
            SortedMap<String, BigDecimal> values = new TreeMap<>();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                String name = groups.get(i).code().toString();
                names.add(name);
                BigDecimal part = parts.get(i).get(measure);
                if (part != null) {
                    values.put(name, part);
                }
            }
            values.put(WHOLE, total);
            checked.add(CheckedBalance.of(
                    Balance.ofParts(balance, names, WHOLE),
                    values,
                    new Subject(scope, period, measure.figure(), measure.unit())));
        });
    }

    private static SortedMap<Measure, BigDecimal> values(List<Figure> figures) {
        SortedMap<Measure, BigDecimal> values = new TreeMap<>();
        for (Figure figure : figures) {
            if (!SUMMED.contains(figure.name())) {
                continue;
            }
            switch (figure.value()) {
                case Value.Count(long number) -> values.put(new Measure(figure.name(), ""), BigDecimal.valueOf(number));
                case Value.Sum(Money money) ->
                    values.put(new Measure(figure.name(), money.denomination().toString()), money.units());
                case Value.CountRate(long numerator, long denominator) ->
                    values.put(new Measure(STARTED, ""), BigDecimal.valueOf(numerator));
                case Value.MoneyRate rate -> {}
                case Value.MeanRate rate -> {}
                case Value.NotAvailable(String reason) -> {
                    if (reason.equals(FigureDefinition.NOTHING_TO_DIVIDE_BY)) {
                        values.put(new Measure(STARTED, ""), BigDecimal.ZERO);
                    }
                }
            }
        }
        return values;
    }

    /// The months of the period make the whole, and their running sums never fall.
    public void checkMonths(FigureSheet sheet, MonthSeries series, List<Denomination> units) {
        values(sheet.whole()).forEach((measure, whole) -> {
            if (isSeries(measure)) {
                checkMonths(measure, whole, series, units);
            }
        });
    }

    private void checkMonths(Measure measure, BigDecimal whole, MonthSeries series, List<Denomination> units) {
        List<String> months = series.months().stream().map(YearMonth::toString).toList();
        Subject subject = new Subject(EVERYTHING, period, measure.figure(), measure.unit());
        SortedMap<String, BigDecimal> flows = new TreeMap<>();
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < months.size(); month++) {
            BigDecimal flow = flow(series, measure, units, month);
            sum = sum.add(flow);
            flows.put(months.get(month), flow);
            sums.put(months.get(month), sum);
        }
        flows.put(WHOLE, whole);
        checked.add(CheckedBalance.of(Balance.ofParts("months-to-whole", months, WHOLE), flows, subject));
        if (!measure.figure().equals(IN_PLACE)) {
            checked.addAll(CheckedBalance.neverFalls(months, sums, List.of(), subject));
        }
    }

    private static boolean isSeries(Measure measure) {
        return List.of(UNDERTAKEN, STARTED, CONTRACTED, IN_PLACE).contains(measure.figure());
    }

    private static BigDecimal flow(MonthSeries series, Measure measure, List<Denomination> units, int month) {
        int unit = measure.unit().isEmpty() ? -1 : units.indexOf(Denomination.parse(measure.unit()));
        return switch (measure.figure()) {
            case UNDERTAKEN -> BigDecimal.valueOf(series.count(MonthSeries.UNDERTAKEN, month));
            case STARTED -> BigDecimal.valueOf(series.count(MonthSeries.STARTED, month));
            case CONTRACTED -> new Money(series.sum(MonthSeries.CONTRACTED, unit, month), units.get(unit)).units();
            case IN_PLACE -> new Money(series.sum(MonthSeries.IN_PLACE, unit, month), units.get(unit)).units();
            default -> BigDecimal.ZERO;
        };
    }
}
