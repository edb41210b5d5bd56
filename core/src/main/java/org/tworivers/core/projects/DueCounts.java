package org.tworivers.core.projects;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many projects have something due.
public final class DueCounts {
    private final Map<Due, Long> counts = new EnumMap<>(Due.class);

    /// How many have this due.
    public long of(Due due) {
        return counts.getOrDefault(due, 0L);
    }

    void add(Collection<Due> due, long number) {
        due.forEach(each -> counts.merge(each, number, Long::sum));
    }

    void add(DueCounts other, int sign) {
        other.counts.forEach((due, number) -> counts.merge(due, sign * number, Long::sum));
    }
}
