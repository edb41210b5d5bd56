package org.tworivers.core.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.figures.Balance;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.figures.CheckedBalance.Subject;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.returns.Returns.Standing;
import org.tworivers.core.shared.Period;

/// The balances of a periodic register: opening + new - closed = closing, the states of the signed projects, what the
/// units below report against the unit above, and cumulative values that never fall.
///
/// A return is checked on what it names: a unit that files neither opening nor closing has no such balance; one that
/// files one of the two, but not all four values, has one that is not checkable.
public final class ReturnBalances {
    /// What a value that may never fall is named by, besides `signed` beside its states.
    public static final String CUMULATIVE = "cumulative-";

    private static final String SIGNED = "signed";
    private static final Balance WITH_STALLED =
            Balance.parse("stages-to-signed", "not-started + building + operating + stalled + ended = signed");
    private static final Set<String> STATES = Set.of("not-started", "building", "operating", "stalled", "ended");
    private static final Set<String> STOCK = Set.of("opening", "closing");
    private static final Comparator<ReturnFiled> IN_TIME =
            Comparator.comparing((ReturnFiled filed) -> filed.period().from()).thenComparing(ReturnFiled::unit);

    private final List<ReturnFiled> returns;
    private final Map<Period, Map<String, ReturnFiled>> byPeriod = new HashMap<>();
    private final ReportingTree tree;
    private final Map<ReturnFiled, Boolean> corrected = new HashMap<>();

    /// The balances of these returns, of one unit and period at most one.
    ///
    /// @param units who is stated to report each month
    public ReturnBalances(List<Standing> standing, ReportingUnits units) {
        standing.forEach(each -> corrected.put(each.filed(), each.corrected()));
        returns = standing.stream().map(Standing::filed).sorted(IN_TIME).toList();
        returns.forEach(each -> byPeriod.computeIfAbsent(each.period(), fresh -> new HashMap<>())
                .put(each.unit(), each));
        tree = new ReportingTree(returns, units);
    }

    /// All of them, by period and unit; the series that never fall at the end.
    public List<CheckedBalance> check() {
        List<CheckedBalance> checked = new ArrayList<>();
        for (ReturnFiled filed : returns) {
            checkOwn(filed, checked);
            checkBelow(filed, checked);
        }
        checkCumulative(checked);
        return checked;
    }

    private static void checkOwn(ReturnFiled filed, List<CheckedBalance> checked) {
        SortedMap<String, BigDecimal> values = filed.values();
        if (values.keySet().stream().anyMatch(STOCK::contains)) {
            checked.add(CheckedBalance.of(Balance.OPENING_TO_CLOSING, values, subject(filed, "")));
        }
        if (hasStates(filed)) {
            Balance states = values.containsKey("stalled") ? WITH_STALLED : Balance.STAGES_TO_SIGNED;
            checked.add(CheckedBalance.of(states, values, subject(filed, "")));
        }
    }

    private static Subject subject(ReturnFiled filed, String figure) {
        return new Subject(filed.unit(), filed.period().stated(), figure, "");
    }

    /// What the units below a unit report, against what it reports itself, value by value.
    private void checkBelow(ReturnFiled filed, List<CheckedBalance> checked) {
        List<String> below = tree.below(filed.unit(), filed.period());
        if (below.isEmpty()) {
            return;
        }
        Map<String, ReturnFiled> theirs = byPeriod.getOrDefault(filed.period(), Map.of());
        for (Map.Entry<String, BigDecimal> value : filed.values().entrySet()) {
            SortedMap<String, BigDecimal> values = new TreeMap<>();
            values.put(filed.unit(), value.getValue());
            for (String unit : below) {
                ReturnFiled its = theirs.get(unit);
                BigDecimal part = its == null ? null : its.values().get(value.getKey());
                if (part != null) {
                    values.put(unit, part);
                }
            }
            Balance sum = Balance.ofParts("units-to-above", below, filed.unit());
            checked.add(CheckedBalance.of(sum, values, subject(filed, value.getKey())));
        }
    }

    private record Series(String unit, String figure, long months) {}

    private void checkCumulative(List<CheckedBalance> checked) {
        Map<Series, List<ReturnFiled>> all = new TreeMap<>(
                Comparator.comparing(Series::unit).thenComparing(Series::figure).thenComparingLong(Series::months));
        for (ReturnFiled filed : returns) {
            for (String figure : filed.values().keySet()) {
                if (isCumulative(filed, figure)) {
                    all.computeIfAbsent(
                                    new Series(
                                            filed.unit(), figure, filed.period().months()),
                                    fresh -> new ArrayList<>())
                            .add(filed);
                }
            }
        }
        all.forEach((series, filed) -> checked.addAll(neverFalls(series, filed)));
    }

    private List<CheckedBalance> neverFalls(Series series, List<ReturnFiled> filed) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        List<String> periods = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        for (ReturnFiled each : filed) {
            String period = each.period().stated();
            periods.add(period);
            BigDecimal value = each.values().get(series.figure());
            if (value != null) {
                values.put(period, value);
            }
            if (corrected.getOrDefault(each, false)) {
                mended.add(period);
            }
        }
        return CheckedBalance.neverFalls(periods, values, mended, new Subject(series.unit(), "", series.figure(), ""));
    }

    private static boolean isCumulative(ReturnFiled filed, String figure) {
        return figure.startsWith(CUMULATIVE) || (figure.equals(SIGNED) && hasStates(filed));
    }

    private static boolean hasStates(ReturnFiled filed) {
        return filed.values().containsKey(SIGNED)
                && filed.values().keySet().stream().anyMatch(STATES::contains);
    }
}
