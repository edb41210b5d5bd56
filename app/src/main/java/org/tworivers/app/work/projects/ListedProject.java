package org.tworivers.app.work.projects;

import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.shared.Names;

/// A project as a list shows it.
///
/// @param id its id, such as `example/0150`
/// @param names its names as known
/// @param searched all that a search looks through: id and names, folded by [ProjectFilter#fold]
public record ListedProject(ProjectStanding standing, String id, Names names, String searched) {}
