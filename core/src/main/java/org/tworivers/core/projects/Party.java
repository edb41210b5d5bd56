package org.tworivers.core.projects;

import org.tworivers.core.figures.Ratio;

/// An organisation's part in a project.
///
/// @param role such as `investor`, `host` or `owner`
/// @param organisation id of the organisation
/// @param share its share of the project, or [#UNSTATED_SHARE]
public record Party(String role, String organisation, Ratio share) {
    /// No share was stated.
    public static final Ratio UNSTATED_SHARE = Ratio.of(-1, 1);
}
