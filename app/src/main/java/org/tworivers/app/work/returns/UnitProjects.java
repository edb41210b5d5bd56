package org.tworivers.app.work.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// The projects that a unit reports about.
public final class UnitProjects {
    private final ProjectLists lists;
    private final LocalDate base;

    /// @param base the first day of counting
    public UnitProjects(ProjectLists lists, LocalDate base) {
        this.lists = lists;
        this.base = base;
    }

    /// All of them, as they stand at the end of a month, by id.
    public List<ListedProject> all(Viewer viewer, UnitStated unit, YearMonth month) {
        Viewer ofUnit = unit.place().isNone()
                ? viewer
                : new Viewer(viewer.id(), viewer.name(), Role.COUNTY_CLERK, unit.place());
        return lists.find(ofUnit, new ProjectDays(base, month.atEndOfMonth(), ""), ProjectFilter.all("zh"))
                .projects();
    }

    /// Those among them that have not ended.
    public List<ListedProject> open(Viewer viewer, UnitStated unit, YearMonth month) {
        return all(viewer, unit, month).stream()
                .filter(each -> each.standing()
                        .findStage()
                        .filter(stage -> stage == Stage.ENDED)
                        .isEmpty())
                .toList();
    }
}
