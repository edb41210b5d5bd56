package org.tworivers.app.work.organisations;

import org.tworivers.core.projects.Party;
import org.tworivers.core.shared.Names;

/// An organisation's part in a project.
///
/// @param number the number of the project
/// @param project its id
/// @param names its names
/// @param entry the sequence of the entry that says so
public record Participation(int number, String project, Names names, Party party, long entry) {}
