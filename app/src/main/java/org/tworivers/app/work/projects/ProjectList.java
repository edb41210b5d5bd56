package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// The projects that a viewer may see in a cut; whatever is searched, sorted, counted or exported comes from it.
///
/// @param known the entry up to which all is known
/// @param codes places and sectors as known
/// @param projects where each stands, in the order of the store
/// @param places of any of them
/// @param sectors of any of them
/// @param origins of any of them
public record ProjectList(
        LocalDate base,
        LocalDate asOf,
        Head known,
        CodeBook codes,
        List<ListedProject> projects,
        Set<Code> places,
        Set<Code> sectors,
        Set<Code> origins) {
    public ProjectList {
        projects = List.copyOf(projects);
        places = Set.copyOf(places);
        sectors = Set.copyOf(sectors);
        origins = Set.copyOf(origins);
    }

    static ProjectList of(LocalDate base, LocalDate asOf, Head known, CodeBook codes, List<ListedProject> projects) {
        return new ProjectList(
                base,
                asOf,
                known,
                codes,
                projects,
                all(projects, ProjectStanding::place),
                all(projects, ProjectStanding::sector),
                all(projects, ProjectStanding::origin));
    }

    private static Set<Code> all(List<ListedProject> projects, Function<ProjectStanding, Code> code) {
        return projects.stream()
                .map(each -> code.apply(each.standing()))
                .filter(each -> !each.isNone())
                .collect(Collectors.toUnmodifiableSet());
    }
}
