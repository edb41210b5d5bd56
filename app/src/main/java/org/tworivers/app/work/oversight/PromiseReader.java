package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectsById;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.oversight.OversightBook;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.projects.Projects.Named;
import org.tworivers.core.shared.Names;

/// Reads promises for whoever looks: those of projects that they see, or those to their own firm. The overdue ones come
/// first, the longest first, then the others by their last day; those that are over come last.
public final class PromiseReader {
    private static final Comparator<ListedPromise> ORDER = Comparator.comparing(
                    (ListedPromise each) -> each.state().isOver())
            .thenComparing(ListedPromise::due)
            .thenComparing(each -> each.promise().id());

    private final Ledger ledger;
    private final ProjectsById projects;
    private final LocalDate base;

    /// @param lists say which projects a viewer sees
    /// @param base the first day of counting of the list that is asked: that which other pages ask too is kept
    public PromiseReader(Ledger ledger, ProjectLists lists, LocalDate base) {
        this.ledger = ledger;
        projects = new ProjectsById(lists);
        this.base = base;
    }

    /// All that is known now.
    public OversightBook book() {
        return ledger.oversight().book(ledger.journal().head().sequence());
    }

    /// The project of an id, when a viewer sees it.
    public Optional<ListedProject> findProject(Viewer viewer, String id, LocalDate asOf) {
        return Optional.ofNullable(projects(viewer, asOf).get(id));
    }

    /// The projects that a viewer sees on a day, by id.
    public Map<String, ListedProject> projects(Viewer viewer, LocalDate asOf) {
        return projects.of(viewer, new ProjectDays(base, asOf, ""));
    }

    /// The promises for projects that a viewer sees.
    public List<ListedPromise> all(Viewer viewer, LocalDate asOf) {
        OversightBook book = book();
        Map<String, ListedProject> projects = book.promises().isEmpty() ? Map.of() : projects(viewer, asOf);
        return book.promises().stream()
                .filter(course -> course.isMade(asOf))
                .flatMap(course -> Optional.ofNullable(
                                projects.get(course.promise().project()))
                        .stream()
                        .map(project -> listed(course, project, asOf)))
                .sorted(ORDER)
                .toList();
    }

    private static ListedPromise listed(PromiseCourse course, ListedProject project, LocalDate asOf) {
        return new ListedPromise(course, project.standing().projectNumber(), project.names(), asOf);
    }

    /// Those for a project that a viewer has open.
    ///
    /// @param number of the project
    public List<ListedPromise> of(Named project, int number, LocalDate asOf) {
        return book().promises().stream()
                .filter(course ->
                        course.isMade(asOf) && course.promise().project().equals(project.project()))
                .map(course -> new ListedPromise(course, number, project.names(), asOf))
                .sorted(ORDER)
                .toList();
    }

    /// One of them.
    public Optional<ListedPromise> find(Viewer viewer, String id, LocalDate asOf) {
        return book().findPromise(id)
                .flatMap(course -> findProject(viewer, course.promise().project(), asOf)
                        .map(project -> listed(course, project, asOf)));
    }

    /// The promises to the firm that a viewer is; none to who is of no firm.
    public List<ListedPromise> own(Viewer viewer, LocalDate asOf) {
        return book().promises().stream()
                .filter(course -> course.isMade(asOf)
                        && !viewer.organisation().isEmpty()
                        && course.promise().firm().equals(viewer.organisation()))
                .map(course -> own(course, asOf))
                .sorted(ORDER)
                .toList();
    }

    /// One of them.
    public Optional<ListedPromise> findOwn(Viewer viewer, String id, LocalDate asOf) {
        return own(viewer, asOf).stream()
                .filter(each -> each.promise().id().equals(id))
                .findFirst();
    }

    private ListedPromise own(PromiseCourse course, LocalDate asOf) {
        String project = course.promise().project();
        int number = new JournalPages(ledger.database()).numberOf("project:" + project);
        Names names = new JdbcDossiers(ledger.database())
                .findNames(number, Audience.OWN)
                .orElse(Names.of("en", project));
        return new ListedPromise(course, number, names, asOf);
    }
}
