package org.tworivers.core.oversight;

import java.time.LocalDate;

/// Something that was promised to a firm for a project.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param project id of the project
/// @param firm id of the organisation it was promised to
/// @param text what was promised, in words
/// @param unit who is to keep it
/// @param due the last day on which it may be kept
public record Promise(
        String id,
        boolean illustrative,
        String project,
        String firm,
        PromiseKind kind,
        String text,
        String unit,
        LocalDate due) {}
