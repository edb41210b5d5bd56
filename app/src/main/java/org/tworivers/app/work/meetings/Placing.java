package org.tworivers.app.work.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// Says why a meeting has no place in a timetable: for each slot it may have, the first thing that stands in
/// its way.
public final class Placing {
    private final MeetingProblem problem;
    private final Timetable timetable;

    /// Meetings by slot, then the number of those at open tables and of those with interpreters by pool.
    private final int[] atOpenTables;

    private final int[][] interpreted;

    public Placing(MeetingProblem problem, Timetable timetable) {
        this.problem = problem;
        this.timetable = timetable;
        atOpenTables = new int[problem.slots()];
        interpreted = new int[problem.pools()][problem.slots()];
        for (int m = 0; m < problem.meetings(); m++) {
            if (timetable.isPlaced(m)) {
                int slot = timetable.slot(m);
                atOpenTables[slot] += problem.ownTableOf(m) == Meeting.OPEN ? 1 : 0;
                if (problem.meeting(m).interpreters() != Meeting.OPEN) {
                    interpreted[problem.meeting(m).interpreters()][slot]++;
                }
            }
        }
    }

    /// What stands in the way.
    public enum Obstacle {
        /// It is cancelled.
        CANCELLED,
        /// It allows no slot in which both are there.
        NOWHERE,
        /// The first participant meets others.
        FIRST_BUSY,
        /// The second participant meets others.
        SECOND_BUSY,
        /// All tables are taken.
        TABLES,
        /// All interpreters are taken.
        INTERPRETERS,
        /// A meeting that must be before or after it stands in the way.
        PRECEDENCE,
        /// Nothing: it could be placed, at the cost of what is ranked above it or of fairness.
        FREE
    }

    /// An obstacle and in how many slots it is the first one.
    public record Reason(Obstacle obstacle, int slots) {}

    /// The reasons for a meeting without a slot, in the order of [Obstacle]; together they are all slots it
    /// may have.
    public List<Reason> reasons(int meeting) {
        Meeting talk = problem.meeting(meeting);
        if (talk.allowed().isEmpty()) {
            return List.of(new Reason(Obstacle.CANCELLED, 0));
        }
        if (problem.domain(meeting).isEmpty()) {
            return List.of(new Reason(Obstacle.NOWHERE, 0));
        }
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        problem.domain(meeting).stream().forEach(slot -> counts.merge(obstacle(meeting, slot), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Reason(count.getKey(), count.getValue()))
                .toList();
    }

    private Obstacle obstacle(int meeting, int slot) {
        Meeting talk = problem.meeting(meeting);
        if (isBusy(talk.first(), slot)) {
            return Obstacle.FIRST_BUSY;
        }
        if (isBusy(talk.second(), slot)) {
            return Obstacle.SECOND_BUSY;
        }
        if (problem.ownTableOf(meeting) == Meeting.OPEN && atOpenTables[slot] >= problem.openTables(slot)) {
            return Obstacle.TABLES;
        }
        int pool = talk.interpreters();
        if (pool != Meeting.OPEN && interpreted[pool][slot] >= problem.poolSize(pool)) {
            return Obstacle.INTERPRETERS;
        }
        return isOutOfOrder(meeting, slot) ? Obstacle.PRECEDENCE : Obstacle.FREE;
    }

    private boolean isBusy(int participant, int slot) {
        int held = 0;
        for (int m : problem.meetingsOf(participant)) {
            held += timetable.slot(m) == slot ? 1 : 0;
        }
        return held >= problem.participant(participant).representatives();
    }

    private boolean isOutOfOrder(int meeting, int slot) {
        return problem.precedences().stream().anyMatch(precedence -> {
            int earlier = precedence.before() == meeting ? slot : timetable.slot(precedence.before());
            int later = precedence.after() == meeting ? slot : timetable.slot(precedence.after());
            boolean concerned = precedence.before() == meeting || precedence.after() == meeting;
            return concerned && earlier != Meeting.OPEN && later != Meeting.OPEN && earlier >= later;
        });
    }
}
