package org.tworivers.core.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// Calendars of working days as plain data.
public final class CalendarTree {
    private CalendarTree() {}

    /// Reads the calendar of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static WorkingCalendar read(Tree file) {
        TreeReader in = TreeReader.of(file, "");
        List<WorkingCalendar.Year> years =
                in.items("years").stream().map(CalendarTree::year).toList();
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
