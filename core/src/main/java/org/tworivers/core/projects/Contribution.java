package org.tworivers.core.projects;

/// What one project adds to a figure.
///
/// @param projectNumber the store's number of the project
/// @param unit index of the denomination, 0 for counts
/// @param numerator what it adds above the line
/// @param denominator what it adds below the line; 0 when the figure is no rate
public record Contribution(int projectNumber, int unit, long numerator, long denominator) {}
