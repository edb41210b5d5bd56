package org.tworivers.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.MeetingProblem.Precedence;
import org.tworivers.solver.timetable.SlotSet;

/// Which meeting is in which slot and who is busy when, as clauses: every constraint of an event but
/// fairness, one method each.
final class Placement {
    private final MeetingProblem problem;
    private final Clauses clauses;
    private final Guards guards;

    /// By meeting and slot: the meeting is there.
    private final int[][] at;

    /// By meeting: it is somewhere.
    private final int[] placed;

    /// By participant and slot: it meets somebody.
    private final int[][] busy;

    Placement(MeetingProblem problem, Clauses clauses, Guards guards, boolean countTables) {
        this.problem = problem;
        this.clauses = clauses;
        this.guards = guards;
        at = new int[problem.meetings()][problem.slots()];
        placed = new int[problem.meetings()];
        busy = new int[problem.participants()][problem.slots()];
        for (int m = 0; m < at.length; m++) {
            placeWhereItMayBe(m);
            placeIfRequired(m);
        }
        for (int p = 0; p < busy.length; p++) {
            shareRepresentatives(p);
        }
        if (countTables) {
            new TableCount(problem, clauses, guards, at, busy).state();
        }
        fixedTablesAreNotShared();
        problem.precedences().forEach(this::order);
        for (int pool = 0; pool < problem.pools(); pool++) {
            shareInterpreters(pool);
        }
    }

    int at(int meeting, int slot) {
        return at[meeting][slot];
    }

    int busy(int participant, int slot) {
        return busy[participant][slot];
    }

    /// The literal that a meeting is placed at all.
    int placed(int meeting) {
        return placed[meeting];
    }

    private void placeWhereItMayBe(int m) {
        Meeting meeting = problem.meeting(m);
        for (int slot = 0; slot < problem.slots(); slot++) {
            boolean free = guards.areUsed() || problem.domain(m).contains(slot);
            at[m][slot] = free ? clauses.newLiteral() : Clauses.FALSE;
        }
        clauses.atMostOne(at[m], Clauses.FALSE);
        if (guards.areUsed()) {
            SlotSet there = problem.participant(meeting.first())
                    .available()
                    .and(problem.participant(meeting.second()).available());
            keepTo(m, meeting.allowed(), Constraint.ALLOWED);
            keepTo(m, there, Constraint.AVAILABILITY);
            keepTo(m, fixedDomain(meeting), Constraint.FIXED);
        }
    }

    private void keepTo(int m, SlotSet domain, Constraint constraint) {
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (!domain.contains(slot)) {
                clauses.add(Clauses.not(at[m][slot]), guards.of(constraint, m));
            }
        }
    }

    private SlotSet fixedDomain(Meeting meeting) {
        int[] left = IntStream.range(0, problem.slots())
                .filter(slot -> meeting.fixedSlot() == Meeting.OPEN || meeting.fixedSlot() == slot)
                .filter(slot -> meeting.fixedTable() == Meeting.OPEN || problem.isOpen(meeting.fixedTable(), slot))
                .toArray();
        return SlotSet.of(problem.slots(), left);
    }

    private void placeIfRequired(int m) {
        if (problem.meeting(m).required() && !guards.areUsed()) {
            placed[m] = Clauses.TRUE;
            clauses.add(at[m]);
        } else {
            placed[m] = clauses.or(at[m]);
            if (problem.meeting(m).required()) {
                clauses.add(placed[m], guards.of(Constraint.REQUIRED, m));
            }
        }
    }

    private void shareRepresentatives(int p) {
        int[] own = problem.meetingsOf(p);
        int representatives = problem.participant(p).representatives();
        int guard = guards.of(Constraint.REPRESENTATIVES, p, Meeting.OPEN, boxed(own));
        for (int slot = 0; slot < problem.slots(); slot++) {
            int[] here = column(own, slot);
            atMost(here, representatives, guard);
            busy[p][slot] = clauses.or(here);
        }
        if (representatives == 1) {
            countHeld(p, own, guard);
        }
    }

    /// With one representative a participant is busy in exactly as many slots as it holds meetings:
    /// implied, but without it clauses would have to rediscover that ten meetings do not fit into nine
    /// slots.
    private void countHeld(int p, int[] own, int guard) {
        Sum busySlots = Sum.of(clauses, busy[p], own.length);
        Sum held = Sum.of(clauses, IntStream.of(own).map(this::placed).toArray(), own.length);
        for (int k = 1; k <= own.length; k++) {
            clauses.add(Clauses.not(held.atLeast(k)), busySlots.atLeast(k), guard);
            clauses.add(Clauses.not(busySlots.atLeast(k)), held.atLeast(k));
        }
        clauses.add(Clauses.not(busySlots.atLeast(own.length + 1L)));
    }

    private void shareInterpreters(int pool) {
        int[] interpreted = IntStream.range(0, at.length)
                .filter(m -> problem.meeting(m).interpreters() == pool)
                .toArray();
        int guard = guards.of(Constraint.INTERPRETERS, pool, Meeting.OPEN, boxed(interpreted));
        for (int slot = 0; slot < problem.slots(); slot++) {
            atMost(column(interpreted, slot), problem.poolSize(pool), guard);
        }
    }

    private void fixedTablesAreNotShared() {
        for (int table = 0; table < problem.tables(); table++) {
            int fixed = table;
            int[] there = IntStream.range(0, at.length)
                    .filter(m -> problem.meeting(m).fixedTable() == fixed)
                    .toArray();
            int guard = guards.of(Constraint.TABLES, table, Meeting.OPEN, boxed(there));
            for (int slot = 0; there.length > 1 && slot < problem.slots(); slot++) {
                clauses.atMostOne(column(there, slot), guard);
            }
        }
    }

    private void order(Precedence precedence) {
        int guard = guards.of(
                Constraint.PRECEDENCE,
                precedence.before(),
                Meeting.OPEN,
                List.of(precedence.before(), precedence.after()));
        int[] earlier = at[precedence.before()];
        int[] later = at[precedence.after()];
        for (int slot = 0; slot < problem.slots(); slot++) {
            for (int notBefore = slot; notBefore < problem.slots(); notBefore++) {
                clauses.add(Clauses.not(later[slot]), Clauses.not(earlier[notBefore]), guard);
            }
        }
    }

    private void atMost(int[] options, int most, int guard) {
        if (most == 1) {
            clauses.atMostOne(options, guard);
        } else {
            Sum sum = Sum.of(clauses, options, most);
            clauses.add(Clauses.not(sum.atLeast(most + 1)), guard);
        }
    }

    private int[] column(int[] meetings, int slot) {
        return Arrays.stream(meetings).map(m -> at[m][slot]).toArray();
    }

    private static List<Integer> boxed(int[] meetings) {
        List<Integer> boxed = new ArrayList<>();
        for (int m : meetings) {
            boxed.add(m);
        }
        return boxed;
    }
}
