package org.tworivers.core.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.returns.MonthlyReturns.Kind;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// Whose return for which month stands where, on a day.
public final class ReturnBoard {
    private final ReportingUnits units;
    private final Map<Key, List<Taken>> steps = new HashMap<>();
    private final LocalDate today;
    private final ZoneId zone;

    private record Key(String unit, YearMonth month) {}

    /// @param units who reports
    /// @param taken all steps, in order
    /// @param today the day on which it is asked
    /// @param zone where days end
    public ReturnBoard(ReportingUnits units, List<Taken> taken, LocalDate today, ZoneId zone) {
        this.units = units;
        this.today = today;
        this.zone = zone;
        taken.forEach(each -> steps.computeIfAbsent(new Key(each.unit(), each.month()), fresh -> new ArrayList<>())
                .add(each));
    }

    /// Where a return stands as its readers see it.
    public enum State {
        /// None is owed.
        NONE,
        /// It is owed, and there is time left.
        AWAITED,
        /// It is owed, and its day is over.
        MISSING,
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        LOCKED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// One return.
    ///
    /// @param late whether it came in after its day
    public record Cell(String unit, YearMonth month, State state, boolean late) {}

    /// A unit and its returns.
    ///
    /// @param depth how many units stand above it
    public record Row(String unit, int depth, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The months for which returns are looked at, oldest first: up to the last that is over, and of them the last few.
    public List<YearMonth> months(int most) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return units.first().filter(first -> !first.isAfter(last)).stream()
                .flatMap(first -> first.atDay(1)
                        .datesUntil(last.atEndOfMonth().plusDays(1), Period.ofMonths(1))
                        .map(YearMonth::from))
                .skip(Math.max(
                        0, units.first().map(first -> between(first, last)).orElse(0L) - most))
                .toList();
    }

    private static long between(YearMonth first, YearMonth last) {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /// Units by months, each unit below the one that it reports to in the last month.
    public List<Row> rows(List<YearMonth> months) {
        Map<String, Integer> depths = new HashMap<>();
        Set<String> order = new LinkedHashSet<>();
        for (YearMonth month : months.reversed()) {
            for (ReportingUnits.Placed placed : units.of(month)) {
                String unit = placed.stated().unit();
                if (order.add(unit)) {
                    depths.put(unit, placed.depth());
                }
            }
        }
        return order.stream()
                .map(unit -> new Row(
                        unit,
                        depths.getOrDefault(unit, 0),
                        months.stream().map(month -> cell(unit, month)).toList()))
                .toList();
    }

    /// One return.
    public Cell cell(String unit, YearMonth month) {
        List<Taken> taken = steps(unit, month);
        Optional<UnitStated> owed = units.find(unit, month).filter(UnitStated::reports);
        boolean isOver = owed.filter(each -> today.isAfter(ReportingUnits.due(each, month)))
                .isPresent();
        boolean late = owed.isPresent()
                && firstHandedIn(taken)
                        .filter(at -> at.isAfter(ReportingUnits.due(owed.get(), month)))
                        .isPresent();
        return switch (ReturnCourse.of(taken).state()) {
            case OPEN ->
                new Cell(
                        unit,
                        month,
                        owed.isEmpty() ? State.NONE : isOver ? State.MISSING : State.AWAITED,
                        owed.isPresent() && isOver);
            case SUBMITTED -> new Cell(unit, month, State.SUBMITTED, late);
            case SENT_BACK -> new Cell(unit, month, State.SENT_BACK, late);
            case APPROVED -> new Cell(unit, month, State.APPROVED, late);
            case LOCKED -> new Cell(unit, month, State.LOCKED, late);
        };
    }

    private Optional<LocalDate> firstHandedIn(List<Taken> taken) {
        return taken.stream()
                .filter(each -> each.kind() == Kind.SUBMITTED)
                .map(Taken::at)
                .min(Instant::compareTo)
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    /// The steps of one return, in order.
    public List<Taken> steps(String unit, YearMonth month) {
        return List.copyOf(steps.getOrDefault(new Key(unit, month), List.of()));
    }
}
