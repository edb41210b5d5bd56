package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// How many promises were made, and how many of them the firm calls kept or are overdue on a day.
public record PromiseCounts(long made, long kept, long overdue) {
    /// None.
    public static final PromiseCounts NONE = new PromiseCounts(0, 0, 0);

    /// These and one promise more, as it stands on a day.
    public PromiseCounts plus(PromiseCourse course, LocalDate asOf) {
        return new PromiseCounts(
                made + 1,
                kept + (course.state(asOf) == PromiseState.KEPT ? 1 : 0),
                overdue + (course.isOverdue(asOf) ? 1 : 0));
    }

    /// These and others.
    public PromiseCounts plus(PromiseCounts other) {
        return new PromiseCounts(made + other.made, kept + other.kept, overdue + other.overdue);
    }

    /// The figures of these, shares exact.
    public List<Figure> figures() {
        return List.of(
                new Figure("promises-made", new Value.Count(made)),
                Figure.share("promises-kept", kept, made),
                Figure.share("promises-overdue", overdue, made));
    }
}
