package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
/// @param projects where each stands, in the order of the store, by number
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
    static final Comparator<ListedProject> IN_STORE =
            Comparator.comparingInt(each -> each.standing().projectNumber());

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

    /// The same as known at another entry.
    ///
    /// @param gone those of this list that stand otherwise
    /// @param fresh what they are now
    ProjectList with(
            Head newKnown, List<ListedProject> newProjects, List<ListedProject> gone, List<ListedProject> fresh) {
        return coded(gone).equals(coded(fresh))
                ? new ProjectList(base, asOf, newKnown, codes, newProjects, places, sectors, origins)
                : of(base, asOf, newKnown, codes, newProjects);
    }

    private static List<List<Code>> coded(List<ListedProject> projects) {
        return projects.stream()
                .map(ListedProject::standing)
                .map(each -> List.of(each.place(), each.sector(), each.origin()))
                .toList();
    }

    /// The numbers of all its projects.
    public List<Integer> numbers() {
        return projects.stream().map(each -> each.standing().projectNumber()).toList();
    }

    /// Some of its projects, in its order.
    ///
    /// @param numbers theirs; those that are not in it are left out
    public List<ListedProject> some(Collection<Integer> numbers) {
        List<ListedProject> some = new ArrayList<>();
        Set<Integer> inOrder = new TreeSet<>(numbers);
        for (int number : inOrder) {
            int low = 0;
            int high = projects.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (projects.get(middle).standing().projectNumber() < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low < projects.size() && projects.get(low).standing().projectNumber() == number) {
                some.add(projects.get(low));
            }
        }
        return some;
    }

    private static Set<Code> all(List<ListedProject> projects, Function<ProjectStanding, Code> code) {
        return projects.stream()
                .map(each -> code.apply(each.standing()))
                .filter(each -> !each.isNone())
                .collect(Collectors.toUnmodifiableSet());
    }
}
