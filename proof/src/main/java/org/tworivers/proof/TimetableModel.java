package org.tworivers.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.TableAssignment;

/// An event and one objective as clauses: satisfied by the timetables that keep all constraints, with
/// literals that say how much of the objective they have.
final class TimetableModel {
    private final MeetingProblem problem;
    private final Clauses clauses = new Clauses();
    private final Guards guards;
    private final Placement placement;
    private final Sum cost;

    /// What a model is for.
    enum Use {
        /// Finding a timetable or refuting it, with all that follows from the constraints.
        ANSWER,
        /// Finding out which constraints conflict: each can be lifted.
        CONFLICT,
        /// The same, with neither tables nor fairness: much smaller, and most conflicts need neither.
        PLAIN_CONFLICT
    }

    private TimetableModel(MeetingProblem problem, Objective objective, long cap, Use use) {
        this.problem = problem;
        guards = use == Use.ANSWER ? Guards.none(clauses) : Guards.each(clauses);
        placement = new Placement(problem, clauses, guards, use != Use.PLAIN_CONFLICT);
        boolean fair = problem.fairness() != MeetingProblem.UNLIMITED && use != Use.PLAIN_CONFLICT;
        List<Sum> breaks = new ArrayList<>();
        if (objective == Objective.BREAKS || fair) {
            for (int p = 0; p < problem.participants(); p++) {
                int[] own = Gaps.breaks(problem, clauses, placement, p);
                breaks.add(Sum.of(clauses, own, objective == Objective.BREAKS ? cap : problem.slots()));
            }
        }
        if (fair) {
            keepFair(breaks);
        }
        cost = Sum.of(clauses, objective == Objective.BREAKS ? breaks : parts(objective), cap);
    }

    /// For timetables with so much of an objective.
    ///
    /// @param cap the most of the objective that need be told apart
    static TimetableModel of(MeetingProblem problem, Objective objective, long cap, Use use) {
        return new TimetableModel(problem, objective, cap, use);
    }

    /// For any timetable: the objective stated is the one that costs fewest clauses.
    static TimetableModel of(MeetingProblem problem, Use use) {
        return new TimetableModel(problem, Objective.UNSCHEDULED, 0, use);
    }

    /// How many sums of literals would be joined: a measure of the clauses to come, in their order of
    /// magnitude.
    static long size(MeetingProblem problem) {
        long size = 0;
        for (int slot = 0; slot < problem.slots(); slot++) {
            long most = Math.min(problem.participants(), 2L * problem.openTables(slot));
            size += problem.meetings() + problem.participants() * most;
        }
        return size;
    }

    /// The lowest value above another that an objective can have at all: priorities of left-out meetings
    /// add up to few values.
    static long next(MeetingProblem problem, Objective objective, long value) {
        if (objective != Objective.UNSCHEDULED) {
            return value + 1;
        }
        BigInteger sums = BigInteger.ONE;
        for (int m = 0; m < problem.meetings(); m++) {
            if (!problem.meeting(m).required()) {
                sums = sums.or(sums.shiftLeft(problem.meeting(m).priority()));
            }
        }
        int further = sums.shiftRight(Math.toIntExact(value + 1)).getLowestSetBit();
        return value + 1 + Math.max(0, further);
    }

    Clauses clauses() {
        return clauses;
    }

    Guards guards() {
        return guards;
    }

    Sum cost() {
        return cost;
    }

    private List<Sum> parts(Objective objective) {
        List<Sum> parts = new ArrayList<>();
        switch (objective) {
            case UNSCHEDULED -> {
                for (int m = 0; m < problem.meetings(); m++) {
                    Meeting meeting = problem.meeting(m);
                    if (!meeting.required()) {
                        parts.add(Sum.of(Clauses.not(placement.placed(m)), meeting.priority()));
                    }
                }
            }
            case IDLE -> {
                for (int p = 0; p < problem.participants(); p++) {
                    int[] idle = Gaps.idle(problem, clauses, placement, p);
                    parts.add(Sum.of(clauses, idle, problem.slots()));
                }
            }
            case MOVED -> {
                for (int moved : new Moves(problem, clauses, placement).literals()) {
                    parts.add(Sum.of(moved, 1));
                }
            }
            case BREAKS, IDLE_RANGE, TABLE_CHANGES ->
                throw new IllegalArgumentException("objective (" + objective
                        + ") must be one that clauses count. Maybe ask whether it is accepted.");
        }
        return parts;
    }

    /// Who has so many breaks more than allowed above nothing makes everybody have one, and so on.
    private void keepFair(List<Sum> breaks) {
        for (int p = 0; p < breaks.size(); p++) {
            int guard = guards.of(Constraint.FAIRNESS, p, Meeting.OPEN, boxed(problem.meetingsOf(p)));
            long above = problem.fairness() + 1L;
            for (long most = above; most <= breaks.get(p).highest(); most++) {
                for (Sum other : breaks) {
                    clauses.add(Clauses.not(breaks.get(p).atLeast(most)), other.atLeast(most - above + 1), guard);
                }
            }
        }
    }

    private static List<Integer> boxed(int[] meetings) {
        return Arrays.stream(meetings).boxed().toList();
    }

    /// The timetable that an engine's answer stands for.
    Timetable read(IntPredicate holds) {
        int[] slots = new int[problem.meetings()];
        Arrays.fill(slots, Meeting.OPEN);
        for (int m = 0; m < slots.length; m++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (placement.at(m, slot) != Clauses.FALSE && holds.test(placement.at(m, slot))) {
                    slots[m] = slot;
                }
            }
        }
        return TableAssignment.of(problem, slots);
    }
}
