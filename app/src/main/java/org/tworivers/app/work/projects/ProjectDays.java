package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;

/// The days that projects are read for.
///
/// @param base the first day of counting; no later than the as-of day
/// @param asOf the last day
/// @param knownAt empty for now, a date, an instant or `seq:N`
public record ProjectDays(LocalDate base, LocalDate asOf, String knownAt) {
    /// Where days end.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// All that is known now, on whatever day it holds.
    public static final ProjectDays EVER = new ProjectDays(LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31), "");

    public ProjectDays {
        base = base.isAfter(asOf) ? asOf : base;
    }

    /// Where days end.
    public ZoneId zone() {
        return ZONE;
    }

    /// The same, as of another day.
    ProjectDays withAsOf(LocalDate newAsOf) {
        return new ProjectDays(base, newAsOf, knownAt);
    }

    /// The question of a viewer: about their place alone, when they are of one.
    public FigureQuestion question(Viewer viewer) {
        return new FigureQuestion(
                base,
                asOf,
                knownAt,
                ZONE,
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                viewer.place(),
                Code.NONE);
    }
}
