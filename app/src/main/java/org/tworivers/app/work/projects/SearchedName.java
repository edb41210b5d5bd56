package org.tworivers.app.work.projects;

import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Projects.Named;

/// What a project is called.
///
/// @param searched id and names, folded by [ProjectFilter#fold]
record SearchedName(Named named, String searched) {
    static SearchedName of(Named named) {
        String all = String.join("\n", named.names().byLanguage().values());
        return new SearchedName(named, ProjectFilter.fold(named.project() + "\n" + all));
    }

    ListedProject at(ProjectStanding standing) {
        return new ListedProject(standing, named.project(), named.names(), searched);
    }
}
