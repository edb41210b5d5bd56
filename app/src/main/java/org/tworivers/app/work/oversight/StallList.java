package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tworivers.app.work.projects.ProjectList;

/// The projects that count as stalled on a day: by who is responsible, then the longest stalled first.
///
/// @param among all projects that were looked at
public record StallList(ProjectList among, List<Stall> stalls) {
    public StallList {
        stalls = List.copyOf(stalls);
    }

    /// The day.
    public LocalDate asOf() {
        return among.asOf();
    }

    /// Some of them, in the same order.
    public StallList only(Predicate<Stall> wanted) {
        return new StallList(among, stalls.stream().filter(wanted).toList());
    }

    /// How many each unit has; under the empty name those for which nobody is responsible.
    public SortedMap<String, Integer> byUnit() {
        SortedMap<String, Integer> units = new TreeMap<>();
        stalls.forEach(each -> units.merge(each.unit(), 1, Integer::sum));
        return units;
    }
}
