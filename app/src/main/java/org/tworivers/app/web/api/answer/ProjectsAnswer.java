package org.tworivers.app.web.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of projects.
///
/// @param total how many were found on all pages
/// @param illustrative how many of them are made up for demonstration
/// @param next the address of the next page; null on the last
public record ProjectsAnswer(
        KnownAnswer known,
        int total,
        long illustrative,
        List<ProjectAnswer> projects,
        @Nullable String next) {
    public ProjectsAnswer {
        projects = List.copyOf(projects);
    }
}
