package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.results.ResultCourse.Use;

/// How many results there are on a day, how many are in use, and how many are used where something is produced.
///
/// @param results all
/// @param inUse those used in a project or by a firm
/// @param inProduction those of them that are used in a project that produces
public record ResultCounts(long results, long inUse, long inProduction) {
    /// None.
    public static final ResultCounts NONE = new ResultCounts(0, 0, 0);

    /// These and one result more, as it stands on a day.
    ///
    /// @param producing whether the project of an id produces on that day
    public ResultCounts plus(ResultCourse course, LocalDate asOf, Predicate<String> producing) {
        List<Use> uses = course.uses(asOf);
        boolean produces = uses.stream().anyMatch(use -> !use.project().isEmpty() && producing.test(use.project()));
        return new ResultCounts(results + 1, inUse + (uses.isEmpty() ? 0 : 1), inProduction + (produces ? 1 : 0));
    }

    /// These and others.
    public ResultCounts plus(ResultCounts other) {
        return new ResultCounts(results + other.results, inUse + other.inUse, inProduction + other.inProduction);
    }

    /// The figures of these, shares exact.
    public List<Figure> figures() {
        return List.of(
                new Figure("results", new Value.Count(results)),
                Figure.share("results-in-use", inUse, results),
                Figure.share("results-in-production", inProduction, results));
    }
}
