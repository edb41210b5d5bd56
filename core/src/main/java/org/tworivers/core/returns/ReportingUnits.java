package org.tworivers.core.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Rejection;

/// Who reports to whom in which month, and by when. The tree is stated, and is not that of places: some counties
/// report straight to the office of the province.
public final class ReportingUnits {
    private static final int LAST_DUE_DAY = 28;
    private static final int LONGEST = 60;
    private static final String IN_ADDRESSES = "[^/\\\\;:%?#&+\\p{Cntrl}]+";

    private final SortedMap<String, List<UnitStated>> byUnit = new TreeMap<>();

    /// @param stated what is known, in the order it was recorded
    public ReportingUnits(List<UnitStated> stated) {
        stated.forEach(each ->
                byUnit.computeIfAbsent(each.unit(), fresh -> new ArrayList<>()).add(each));
    }

    /// A unit and how many stand above it.
    public record Placed(UnitStated stated, int depth) {}

    /// All names that were ever stated, sorted.
    public List<String> names() {
        return List.copyOf(byUnit.keySet());
    }

    /// What holds of a unit in a month: the statement with the latest day that is not after it, of several the last
    /// recorded; nothing when it did not report yet.
    public Optional<UnitStated> find(String unit, YearMonth month) {
        UnitStated found = null;
        for (UnitStated each : byUnit.getOrDefault(unit, List.of())) {
            boolean holds = !each.from().first().isAfter(month.atEndOfMonth());
            boolean isLater =
                    found == null || !each.from().first().isBefore(found.from().first());
            found = holds && isLater ? each : found;
        }
        return Optional.ofNullable(found);
    }

    /// Whether a unit owes a return for a month.
    public boolean owes(String unit, YearMonth month) {
        return find(unit, month).filter(UnitStated::reports).isPresent();
    }

    /// The units that owe a return for a month, each below the one that it reports to.
    public List<Placed> of(YearMonth month) {
        List<Placed> all = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (String unit : byUnit.keySet()) {
            find(unit, month)
                    .filter(stated -> stated.reports() && !owes(stated.above(), month))
                    .ifPresent(stated -> place(stated, 0, month, all, placed));
        }
        // Units that report to one another in a circle stand below nobody.
        for (String unit : byUnit.keySet()) {
            find(unit, month).filter(UnitStated::reports).ifPresent(stated -> place(stated, 0, month, all, placed));
        }
        return all;
    }

    private void place(UnitStated stated, int depth, YearMonth month, List<Placed> all, Set<String> placed) {
        if (!placed.add(stated.unit())) {
            return;
        }
        all.add(new Placed(stated, depth));
        for (String unit : below(stated.unit(), month)) {
            find(unit, month).ifPresent(each -> place(each, depth + 1, month, all, placed));
        }
    }

    /// The units that owe their return for a month to a unit, by name.
    public List<String> below(String unit, YearMonth month) {
        return byUnit.keySet().stream()
                .filter(each -> find(each, month)
                        .filter(stated -> stated.reports() && stated.above().equals(unit))
                        .isPresent())
                .toList();
    }

    /// The first month for which any unit reports.
    public Optional<YearMonth> first() {
        return byUnit.values().stream()
                .flatMap(List::stream)
                .filter(UnitStated::reports)
                .map(each -> YearMonth.from(each.from().first()))
                .min(YearMonth::compareTo);
    }

    /// The last day on which a return for a month is in time.
    public static LocalDate due(UnitStated unit, YearMonth month) {
        return month.plusMonths(1).atDay(unit.dueDay());
    }

    /// Why a statement must not be recorded; nothing when it may.
    public List<Rejection> check(UnitStated stated) {
        List<Rejection> rejections = new ArrayList<>();
        if (!stated.unit().matches(IN_ADDRESSES) || stated.unit().length() > LONGEST) {
            rejections.add(new Rejection(
                            "unit-name",
                            "unit",
                            stated.unit(),
                            "give it a name of at most " + LONGEST + " letters, without / : ; % ? # & + and \\.")
                    .naming(Integer.toString(LONGEST)));
        }
        if (stated.dueDay() < 1 || stated.dueDay() > LAST_DUE_DAY) {
            rejections.add(new Rejection(
                    "due-day",
                    "due-day",
                    Integer.toString(stated.dueDay()),
                    "name a day from 1 to 28, which every month has."));
        }
        if (!stated.from().isDated()) {
            rejections.add(new Rejection("unit-undated", "from", "", "say from which month on it holds."));
        } else {
            checkAbove(stated, YearMonth.from(stated.from().first())).ifPresent(rejections::add);
        }
        return rejections;
    }

    private Optional<Rejection> checkAbove(UnitStated stated, YearMonth month) {
        Set<String> passed = new HashSet<>(Set.of(stated.unit()));
        String above = stated.above();
        while (!above.isEmpty()) {
            if (!passed.add(above)) {
                return Optional.of(new Rejection(
                        "unit-circle", "above", stated.above(), "it reports to this unit itself; name another."));
            }
            Optional<UnitStated> found = find(above, month);
            if (found.isEmpty()) {
                return Optional.of(new Rejection(
                        "reporting-unit-unknown",
                        "above",
                        above,
                        "no unit of that name reports by then; state it first."));
            }
            above = found.get().above();
        }
        return Optional.empty();
    }
}
