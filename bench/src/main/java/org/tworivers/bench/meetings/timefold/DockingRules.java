package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/// The rules of an event without fairness. Availability and fixed slots are no rules here: [Talk#choices] keeps them.
public class DockingRules implements ConstraintProvider {
    /// Only for Timefold.
    public DockingRules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {oneTalkAtATime(factory), enoughTables(factory), inOrder(factory), fewWaits(factory)};
    }

    /// The week of every party that has talks.
    static BiConstraintStream<Party, Week> weeks(ConstraintFactory factory) {
        return factory.forEach(Talk.class).flatten(Talk::parties).groupBy((talk, party) -> party, new WeekCollector());
    }

    Constraint oneTalkAtATime(ConstraintFactory factory) {
        return weeks(factory)
                .filter((party, week) -> week.clashes() > 0)
                .penalize(HardSoftScore.ONE_HARD, (party, week) -> week.clashes())
                .asConstraint("one talk at a time");
    }

    Constraint enoughTables(ConstraintFactory factory) {
        return factory.forEach(Talk.class)
                .groupBy(Talk::place, ConstraintCollectors.count())
                .filter((place, talks) -> talks > place.tables())
                .penalize(HardSoftScore.ONE_HARD, (place, talks) -> talks - place.tables())
                .asConstraint("enough tables");
    }

    Constraint inOrder(ConstraintFactory factory) {
        return factory.forEach(Order.class)
                .join(factory.forEach(Talk.class), Joiners.equal(Order::before, Talk::id))
                .join(factory.forEach(Talk.class), Joiners.equal((order, before) -> order.after(), Talk::id))
                .filter((order, before, after) -> before.slot() >= after.slot())
                .penalize(HardSoftScore.ONE_HARD, (order, before, after) -> before.slot() - after.slot() + 1)
                .asConstraint("in order");
    }

    Constraint fewWaits(ConstraintFactory factory) {
        return weeks(factory)
                .penalize(HardSoftScore.ONE_SOFT, (party, week) -> party.cost(week.busy()))
                .asConstraint("few waits");
    }
}
