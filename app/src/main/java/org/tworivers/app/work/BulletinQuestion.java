package org.tworivers.app.work;

import java.util.List;

/// What bulletin is asked for.
///
/// @param figures which figures; how they are grouped is said by the levels
/// @param placeLevel level of the places in the table, such as `city`; empty for each place itself
/// @param sectorLevel level of the sectors in the table, such as `division`; empty for each sector itself
/// @param isPublic whether the public form is wanted
/// @param assumptions what whoever asks assumes, in words; printed
/// @param sections names of the parts that are wanted beside the projects, each once
public record BulletinQuestion(
        FigureQuestion figures,
        String placeLevel,
        String sectorLevel,
        boolean isPublic,
        List<String> assumptions,
        List<String> sections) {
    public BulletinQuestion {
        assumptions = List.copyOf(assumptions);
        sections = sections.stream().distinct().toList();
        if (isPublic && !figures.policy().countsProjectsOnce()) {
            throw new IllegalArgumentException("policy (" + figures.policy().name()
                    + ") must count each project once for the public form, which hides groups of few projects."
                    + " Maybe sanming-2006.");
        }
    }

    /// A question about projects alone.
    public BulletinQuestion(
            FigureQuestion figures, String placeLevel, String sectorLevel, boolean isPublic, List<String> assumptions) {
        this(figures, placeLevel, sectorLevel, isPublic, assumptions, List.of());
    }

    /// The same about other figures.
    public BulletinQuestion withFigures(FigureQuestion newFigures) {
        return new BulletinQuestion(newFigures, placeLevel, sectorLevel, isPublic, assumptions, sections);
    }

    /// The same in the public form.
    public BulletinQuestion inPublic() {
        return new BulletinQuestion(figures, placeLevel, sectorLevel, true, assumptions, sections);
    }
}
