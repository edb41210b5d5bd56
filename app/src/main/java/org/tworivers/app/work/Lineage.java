package org.tworivers.app.work;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The steps by which figures went on from one head of the journal to the next, and the projects that each may have
/// changed. Steps of long ago are forgotten.
final class Lineage {
    private static final int MOST_STEPS = 1_000;
    private static final int MOST_PROJECTS = 5_000;

    private final TreeMap<Long, Set<Integer>> steps = new TreeMap<>();

    /// Keeps a step.
    ///
    /// @param to the number of the step, one more than of that before
    synchronized void add(long to, Set<Integer> affected) {
        steps.put(to, affected);
        if (steps.size() > MOST_STEPS) {
            steps.pollFirstEntry();
        }
    }

    /// The projects that may stand otherwise after one step than after another, whichever came first; nothing when that
    /// is not known any more, or they are so many that all are better read anew.
    synchronized Optional<Set<Integer>> between(long one, long other) {
        long first = Math.min(one, other) + 1;
        long last = Math.max(one, other);
        Set<Integer> affected = new HashSet<>();
        if (first > last) {
            return Optional.of(affected);
        }
        if (!steps.containsKey(first) || !steps.containsKey(last)) {
            return Optional.empty();
        }
        steps.subMap(first, true, last, true).values().forEach(affected::addAll);
        return affected.size() > MOST_PROJECTS ? Optional.empty() : Optional.of(affected);
    }
}
