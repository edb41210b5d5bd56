package org.tworivers.core.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.shared.Period;

/// Who reports to whom, as the returns themselves say. It is not the tree of places: some counties report straight to
/// the province, and a unit may report elsewhere from one period to the next.
///
/// A unit that reported to another in the period before, and in this one files nothing, is still expected there; so is
/// one that is stated to report there.
public final class ReportingTree {
    private final Map<Period, SortedMap<String, String>> aboveByPeriod =
            new TreeMap<>(Comparator.comparing(Period::from).thenComparing(Period::to));

    private final ReportingUnits stated;

    /// The tree of these returns, with nothing stated beside them.
    public ReportingTree(List<ReturnFiled> returns) {
        this(returns, new ReportingUnits(List.of()));
    }

    /// The tree of these returns.
    ///
    /// @param stated who is stated to report each month
    public ReportingTree(List<ReturnFiled> returns, ReportingUnits stated) {
        this.stated = stated;
        for (ReturnFiled filed : returns) {
            aboveByPeriod
                    .computeIfAbsent(filed.period(), fresh -> new TreeMap<>())
                    .put(filed.unit(), filed.above());
        }
    }

    /// The units that report to a unit for a period, by name: those that did, and those that did for the period before
    /// or are stated to, and have filed nothing for this one.
    public List<String> below(String unit, Period period) {
        SortedMap<String, String> now = aboveByPeriod.getOrDefault(period, new TreeMap<>());
        TreeSet<String> below = new TreeSet<>();
        now.forEach((each, above) -> {
            if (above.equals(unit)) {
                below.add(each);
            }
        });
        missing(period).forEach((each, above) -> {
            if (above.equals(unit)) {
                below.add(each);
            }
        });
        if (period.months() == 1) {
            stated.below(unit, YearMonth.from(period.from())).stream()
                    .filter(each -> !now.containsKey(each))
                    .forEach(below::add);
        }
        return new ArrayList<>(below);
    }

    /// The units that reported for the period before and have filed nothing for this one, each with the unit that it
    /// reported to.
    public SortedMap<String, String> missing(Period period) {
        SortedMap<String, String> missing = new TreeMap<>(before(period));
        missing.keySet()
                .removeAll(aboveByPeriod.getOrDefault(period, new TreeMap<>()).keySet());
        return missing;
    }

    /// The last period before that ended before this one began and was as long in months.
    private SortedMap<String, String> before(Period period) {
        SortedMap<String, String> before = new TreeMap<>();
        for (Map.Entry<Period, SortedMap<String, String>> each : aboveByPeriod.entrySet()) {
            Period other = each.getKey();
            if (other.to().isBefore(period.from()) && other.months() == period.months()) {
                before = each.getValue();
            }
        }
        return before;
    }
}
