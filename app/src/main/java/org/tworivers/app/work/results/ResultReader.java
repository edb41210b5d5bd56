package org.tworivers.app.work.results;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectsById;
import org.tworivers.core.journal.Head;
import org.tworivers.core.results.ResultCounts;
import org.tworivers.core.results.ResultCourse;
import org.tworivers.core.results.ResultsBook;

/// Reads results for whoever looks. Of the projects in which they are used, each sees those that their
/// lists show; so what counts as in production is, for who is of a place, what is produced there.
public final class ResultReader {
    private static final Comparator<ListedResult> ORDER = Comparator.comparingInt(ListedResult::level)
            .reversed()
            .thenComparing(each -> each.result().id());

    private final Ledger ledger;
    private final ProjectsById projects;
    private final LocalDate base;

    /// @param lists say which projects a viewer sees
    /// @param base the first day of counting of the list that is asked: that which other pages ask too is kept
    public ResultReader(Ledger ledger, ProjectLists lists, LocalDate base) {
        this.ledger = ledger;
        this.projects = new ProjectsById(lists);
        this.base = base;
    }

    /// The results that were stated by a day, the readiest first.
    public List<ListedResult> all(Viewer viewer, AsKnown asked) {
        ResultsBook book = book(asked);
        Map<String, ListedProject> seen = seen(viewer, asked, book);
        return book.results().stream()
                .filter(course -> course.isStated(asked.asOf()))
                .map(course -> listed(course, asked, seen))
                .sorted(ORDER)
                .toList();
    }

    /// One of them.
    public Optional<ListedResult> find(Viewer viewer, String id, AsKnown asked) {
        ResultsBook book = book(asked);
        return book.findResult(id)
                .filter(course -> course.isStated(asked.asOf()))
                .map(course -> listed(course, asked, seen(viewer, asked, book)));
    }

    /// The results that are used in one project that the viewer sees, the readiest first; each with its uses there.
    ///
    /// @param project its id
    public List<ListedResult> usedIn(String project, AsKnown asked) {
        return book(asked).results().stream()
                .filter(course -> course.isStated(asked.asOf()))
                .map(course -> new ListedResult(
                        course,
                        asked.asOf(),
                        course.uses(asked.asOf()).stream()
                                .filter(use -> use.project().equals(project))
                                .map(use -> new ListedResult.Used(use, Optional.empty()))
                                .toList()))
                .filter(ListedResult::isInUse)
                .sorted(ORDER)
                .toList();
    }

    /// The entry that was the last when that was known.
    public Head known(AsKnown asked) {
        return ledger.knownAt(asked.knownAt(), ProjectDays.ZONE);
    }

    /// How many there are, are in use, and are used where something is produced.
    public static ResultCounts counts(List<ListedResult> results) {
        ResultCounts counts = ResultCounts.NONE;
        for (ListedResult each : results) {
            counts = counts.plus(new ResultCounts(1, each.isInUse() ? 1 : 0, each.isInProduction() ? 1 : 0));
        }
        return counts;
    }

    private ResultsBook book(AsKnown asked) {
        return ledger.results().book(known(asked).sequence());
    }

    private Map<String, ListedProject> seen(Viewer viewer, AsKnown asked, ResultsBook book) {
        boolean named = book.results().stream()
                .anyMatch(course -> course.uses(asked.asOf()).stream()
                        .anyMatch(use -> !use.project().isEmpty()));
        return named ? projects.of(viewer, new ProjectDays(base, asked.asOf(), asked.knownAt())) : Map.of();
    }

    private static ListedResult listed(ResultCourse course, AsKnown asked, Map<String, ListedProject> seen) {
        return new ListedResult(
                course,
                asked.asOf(),
                course.uses(asked.asOf()).stream()
                        .map(use -> new ListedResult.Used(use, Optional.ofNullable(seen.get(use.project()))))
                        .toList());
    }
}
