package org.tworivers.app.work.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.returns.ReportingTree;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnBalances;
import org.tworivers.core.returns.Returns;
import org.tworivers.core.shared.Period;

/// The periodic returns of a ledger: units by periods, and the balances of what they say.
///
/// @param periods the latest, oldest first
/// @param lines one for each unit that files for one of them or should, each below the unit that it reports to
/// @param checked the balances of all periods
public record FiledReturns(List<Period> periods, List<Line> lines, List<CheckedBalance> checked) {
    private static final int MOST_PERIODS = 12;
    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    public FiledReturns {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        checked = List.copyOf(checked);
    }

    /// Whether a unit filed for a period.
    public enum State {
        /// Nothing was filed, and nothing expected.
        NONE,
        FILED,
        /// Filed, and filed again in its place.
        CORRECTED,
        /// It filed for the period before, and not for this one.
        MISSING;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A unit.
    ///
    /// @param depth how many units stand above it
    /// @param states one for each period
    public record Line(String unit, int depth, List<State> states) {
        public Line {
            states = List.copyOf(states);
        }
    }

    /// How many returns are missing in the periods listed.
    public long missing() {
        return lines.stream()
                .flatMap(line -> line.states().stream())
                .filter(State.MISSING::equals)
                .count();
    }

    /// How many balances do not hold.
    public long broken() {
        return checked.stream().filter(CheckedBalance::isBroken).count();
    }

    /// The returns of periods that ended by a day.
    ///
    /// @param units who is stated to report each month
    static FiledReturns of(List<Returns.Standing> all, ReportingUnits units, LocalDate asOf) {
        List<Returns.Standing> ended = all.stream()
                .filter(each -> !each.filed().period().to().isAfter(asOf))
                .toList();
        List<Period> periods = ended.stream()
                .map(each -> each.filed().period())
                .distinct()
                .sorted(IN_TIME)
                .toList();
        List<Period> latest = periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size());
        return new FiledReturns(
                latest, new Table(ended, latest, units).lines(), new ReturnBalances(ended, units).check());
    }

    /// Lays units under those that they report to.
    private static final class Table {
        private final List<Period> periods;
        private final Map<Period, Map<String, State>> states = new HashMap<>();
        private final SortedMap<String, String> above = new TreeMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final Set<String> placed = new HashSet<>();

        Table(List<Returns.Standing> ended, List<Period> periods, ReportingUnits units) {
            this.periods = periods;
            List<ReturnFiled> filed = ended.stream()
                    .map(Returns.Standing::filed)
                    .sorted(Comparator.comparing(ReturnFiled::period, IN_TIME))
                    .toList();
            ReportingTree tree = new ReportingTree(filed);
            for (Period period : periods) {
                Map<String, State> of = states.computeIfAbsent(period, fresh -> new HashMap<>());
                tree.missing(period).forEach((unit, to) -> {
                    // What is stated to be owed each month stands on a board of its own.
                    if (!units.owes(unit, YearMonth.from(period.to()))) {
                        of.put(unit, State.MISSING);
                        above.putIfAbsent(unit, to);
                    }
                });
            }
            for (Returns.Standing each : ended) {
                Map<String, State> of = states.get(each.filed().period());
                if (of != null) {
                    of.put(each.filed().unit(), each.corrected() ? State.CORRECTED : State.FILED);
                }
            }
            filed.stream()
                    .filter(each -> states.containsKey(each.period()))
                    .forEach(each -> above.put(each.unit(), each.above()));
        }

        List<Line> lines() {
            above.forEach((unit, to) -> {
                if (!above.containsKey(to)) {
                    add(unit, 0);
                }
            });
            // Units that report to one another in a circle stand below nobody.
            List.copyOf(above.keySet()).forEach(unit -> add(unit, 0));
            return lines;
        }

        private void add(String unit, int depth) {
            if (!placed.add(unit)) {
                return;
            }
            lines.add(new Line(
                    unit,
                    depth,
                    periods.stream()
                            .map(period -> states.getOrDefault(period, Map.of()).getOrDefault(unit, State.NONE))
                            .toList()));
            above.forEach((below, to) -> {
                if (to.equals(unit)) {
                    add(below, depth + 1);
                }
            });
        }
    }
}
