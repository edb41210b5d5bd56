package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;

/// The projects that a viewer may see in a cut; whatever is searched, sorted, counted or exported comes from it.
///
/// @param known the entry up to which all is known
/// @param codes places and sectors as known
/// @param projects where each stands, in the order of the store
public record ProjectList(LocalDate base, LocalDate asOf, Head known, CodeBook codes, List<ListedProject> projects) {
    public ProjectList {
        projects = List.copyOf(projects);
    }
}
