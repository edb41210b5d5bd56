package org.tworivers.app.work.cerif;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ListedResult.Used;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.shared.Day;

/// The projects of the ledger in which results are used.
public final class UsedProjects implements CerifSource {
    private final ResultReader results;

    /// @param results say where they are used
    public UsedProjects(ResultReader results) {
        this.results = results;
    }

    @Override
    public List<CerifBook.Project> projects(Asked asked) {
        Map<String, CerifBook.Project> projects = new LinkedHashMap<>();
        AsKnown of = new AsKnown(asked.asOf(), "seq:" + asked.sequence());
        for (ListedResult each : results.all(asked.viewer(), of)) {
            for (Used used : each.uses()) {
                used.project().ifPresent(project -> projects.put(project.id(), project(project, used)));
            }
        }
        return List.copyOf(projects.values());
    }

    private static CerifBook.Project project(ListedProject project, Used used) {
        Day started = project.standing().startedOn();
        boolean exact = started.isDated() && started.equals(Day.of(started.first()));
        LocalDate first = started.first();
        return new CerifBook.Project(
                project.id(),
                project.names(),
                exact ? first.toString() : "",
                used.use().firm().isEmpty() ? List.of() : List.of(used.use().firm()));
    }
}
