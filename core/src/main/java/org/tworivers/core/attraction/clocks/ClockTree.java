package org.tworivers.core.attraction.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// Rules of clocks and calendars of working days as plain data.
public final class ClockTree {
    private ClockTree() {}

    /// Reads the rules of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static List<ClockRule> readRules(Tree file) {
        TreeReader in = TreeReader.of(file, "");
        List<ClockRule> rules = in.items("rules").stream().map(ClockTree::rule).toList();
        in.finish();
        return rules;
    }

    private static ClockRule rule(Tree tree) {
        TreeReader in = TreeReader.of(tree, "rules.");
        String until = in.text("until", "");
        ClockRule rule = new ClockRule(
                ClockRule.Kind.parse(in.text("clock")),
                Math.toIntExact(in.whole("number", 0)),
                ClockRule.Unit.parse(in.text("unit")),
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                new Names(in.textsByName("source")));
        in.finish();
        return rule;
    }

    /// Reads the calendar of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static WorkingCalendar readCalendar(Tree file) {
        TreeReader in = TreeReader.of(file, "");
        List<WorkingCalendar.Year> years =
                in.items("years").stream().map(ClockTree::year).toList();
        in.finish();
        return new WorkingCalendar(years);
    }

    private static WorkingCalendar.Year year(Tree tree) {
        TreeReader in = TreeReader.of(tree, "years.");
        WorkingCalendar.Year year = new WorkingCalendar.Year(
                Math.toIntExact(in.whole("year", 0)),
                days(in.texts("off")),
                days(in.texts("working")),
                new Names(in.textsByName("source")));
        in.finish();
        return year;
    }

    private static Set<LocalDate> days(List<String> days) {
        return days.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
