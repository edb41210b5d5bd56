package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.stream.Stream;

/// The rules of an event with fairness. A class of its own, so that events without pay nothing for it.
public final class FairDockingRules extends DockingRules {
    /// Only for Timefold.
    public FairDockingRules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.concat(Stream.of(super.defineConstraints(factory)), Stream.of(fairBreaks(factory)))
                .toArray(Constraint[]::new);
    }

    Constraint fairBreaks(ConstraintFactory factory) {
        return weeks(factory)
                .map((party, week) -> party, (party, week) -> party.breaks(week.busy()))
                .complement(Party.class, party -> 0)
                .map((party, breaks) -> breaks)
                .groupBy(ConstraintCollectors.<Integer>min(), ConstraintCollectors.<Integer>max())
                .join(Fairness.class)
                .filter((fewest, most, fairness) -> most - fewest > fairness.most())
                .penalize(HardSoftScore.ONE_HARD, (fewest, most, fairness) -> most - fewest - fairness.most())
                .asConstraint("fair breaks");
    }
}
