package org.tworivers.core.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// One balance that was checked, with the values it was checked on.
///
/// @param balance the identity; its name is a stable word
/// @param values the values by name, those of its parts and whole alone; a missing one is not there
/// @param subject what it is about
/// @param result what came out
public record CheckedBalance(
        Balance balance, SortedMap<String, BigDecimal> values, Subject subject, BalanceResult result) {
    /// The name of the balance whose whole is a later value and whose part an earlier one: it is no sum.
    public static final String NEVER_FALLS = "never-falls";

    /// What a balance is about.
    ///
    /// @param scope whose values: a reporting unit, or a place or other group; `*` for the whole
    /// @param period the period or span of days
    /// @param figure the one value that is summed, such as `undertaken`; empty when the parts are different values
    /// @param unit the denomination of amounts; empty for numbers
    public record Subject(String scope, String period, String figure, String unit) {}

    public CheckedBalance {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// Checks a balance.
    ///
    /// @param values the values by name; others may be there too
    public static CheckedBalance of(Balance balance, SortedMap<String, BigDecimal> values, Subject subject) {
        return new CheckedBalance(balance, values(balance, values), subject, balance.check(values));
    }

    /// The steps of a cumulative value that must not fall, one for each period after the first.
    ///
    /// @param periods the periods, in order of time
    /// @param values the values by period; a missing one is not there
    /// @param corrected the periods for which a correction was recorded
    /// @param subject what it is about; each step gets its own period
    public static List<CheckedBalance> neverFalls(
            List<String> periods, SortedMap<String, BigDecimal> values, List<String> corrected, Subject subject) {
        List<BalanceResult> results = Balance.checkNeverFalls(NEVER_FALLS, periods, values, Set.copyOf(corrected));
        List<CheckedBalance> checked = new ArrayList<>();
        String before = periods.isEmpty() ? "" : periods.getFirst();
        for (int i = 0; i < results.size(); i++) {
            String period = periods.get(i + 1);
            Balance step = Balance.ofParts(NEVER_FALLS, List.of(before), period);
            checked.add(new CheckedBalance(
                    step,
                    values(step, values),
                    new Subject(subject.scope(), period, subject.figure(), subject.unit()),
                    results.get(i)));
            before = values.containsKey(period) ? period : before;
        }
        return checked;
    }

    private static SortedMap<String, BigDecimal> values(Balance balance, SortedMap<String, BigDecimal> all) {
        SortedMap<String, BigDecimal> used = new TreeMap<>(all);
        List<String> names =
                new ArrayList<>(balance.terms().stream().map(Balance.Term::name).toList());
        names.add(balance.whole());
        used.keySet().retainAll(names);
        return used;
    }

    /// Whether it does not hold.
    public boolean isBroken() {
        return result instanceof BalanceResult.DoesNotHold;
    }
}
