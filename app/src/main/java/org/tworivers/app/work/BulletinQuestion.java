package org.tworivers.app.work;

import java.util.List;

/// What bulletin is asked for.
///
/// @param figures which figures; how they are grouped is said by the levels
/// @param placeLevel level of the places in the table, such as `city`; empty for each place itself
/// @param sectorLevel level of the sectors in the table, such as `division`; empty for each sector itself
/// @param isPublic whether the public form is wanted
/// @param assumptions what whoever asks assumes, in words; printed
public record BulletinQuestion(
        FigureQuestion figures, String placeLevel, String sectorLevel, boolean isPublic, List<String> assumptions) {
    public BulletinQuestion {
        assumptions = List.copyOf(assumptions);
        if (isPublic && !figures.policy().countsProjectsOnce()) {
            throw new IllegalArgumentException("policy (" + figures.policy().name()
                    + ") must count each project once for the public form, which hides groups of few projects."
                    + " Maybe sanming-2006.");
        }
    }
}
