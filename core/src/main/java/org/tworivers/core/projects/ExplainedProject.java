package org.tworivers.core.projects;

/// A project behind a figure.
///
/// @param named the project and its names as known then
/// @param contribution what it adds
public record ExplainedProject(Projects.Named named, Contribution contribution) {}
