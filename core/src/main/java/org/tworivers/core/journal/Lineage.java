package org.tworivers.core.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From which books a book was read on, the last few, and of which subjects entries were read anew each time.
/// So whoever made something of an earlier book looks only at these subjects of the later one.
public final class Lineage {
    /// How many are remembered.
    private static final int MOST = 64;

    private final Object own = new Object();
    private final List<Step> steps;

    /// @param before the mark of the book that was read on
    private record Step(Object before, Set<String> subjects) {}

    private Lineage(List<Step> steps) {
        this.steps = steps;
    }

    /// Of a book that was read on from none.
    public static Lineage begin() {
        return new Lineage(List.of());
    }

    /// Of the book that was read on from this one.
    ///
    /// @param subjects whose entries were read anew
    public Lineage then(Set<String> subjects) {
        List<Step> longer = new ArrayList<>(steps.subList(Math.max(0, steps.size() + 1 - MOST), steps.size()));
        longer.add(new Step(own, Set.copyOf(subjects)));
        return new Lineage(List.copyOf(longer));
    }

    /// The subjects that may stand differently in this book than in an earlier one; nothing when that is not known.
    public Optional<Set<String>> since(Lineage earlier) {
        if (earlier.own.equals(own)) {
            return Optional.of(Set.of());
        }
        Set<String> subjects = new HashSet<>();
        for (Step step : steps.reversed()) {
            subjects.addAll(step.subjects());
            if (step.before().equals(earlier.own)) {
                return Optional.of(subjects);
            }
        }
        return Optional.empty();
    }
}
