package org.tworivers.solver.timetable.bounds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Violation;

/// Counts the [Bounds] of an event: the sums of what each participant needs at least ([ParticipantBound]), and what
/// the slots can hold ([RoomBound]). Both may be added up or compared because each looks at other things: breaks and
/// idle slots belong to one participant each.
///
/// Cost: O(participants x the matching bound + slots^2 x pools).
public final class BoundCount {
    private final MeetingProblem problem;
    private final List<Violation> conflicts = new ArrayList<>();
    private final long[] leastBreaks;
    private final long[] leastIdle;
    private long leftOutTwice;

    private BoundCount(MeetingProblem problem) {
        this.problem = problem;
        leastBreaks = new long[problem.participants()];
        leastIdle = new long[problem.participants()];
    }

    /// The bounds of an event. Breaks are matched only where an objective or fairness asks for them, idle slots
    /// likewise.
    public static Bounds of(MeetingProblem problem) {
        BoundCount count = new BoundCount(problem);
        count.countParticipants();
        count.checkFairness();
        RoomBound room = new RoomBound(problem);
        count.conflicts.addAll(room.conflicts());
        List<Integer> idleAlone =
                LongStream.of(count.leastIdle).mapToObj(Math::toIntExact).toList();
        return new Bounds(count.least(room), count.conflicts, idleAlone);
    }

    /// Nobody's count looks at anybody else's: they are made on all processors, and put together in order.
    private void countParticipants() {
        List<Counted> all = IntStream.range(0, problem.participants())
                .parallel()
                .mapToObj(this::countParticipant)
                .toList();
        for (int p = 0; p < all.size(); p++) {
            Counted each = all.get(p);
            leastBreaks[p] = each.breaks();
            leastIdle[p] = each.idle();
            leftOutTwice += each.leftOutTwice();
            conflicts.addAll(each.conflicts());
        }
    }

    /// What one participant needs at least.
    private record Counted(long breaks, long idle, long leftOutTwice, List<Violation> conflicts) {}

    private Counted countParticipant(int p) {
        int[] own = problem.meetingsOf(p);
        int representatives = problem.participant(p).representatives();
        if (representatives > 1) {
            return new Counted(0, 0, 0, List.of());
        }
        ParticipantBound bound = new ParticipantBound(problem, p);
        int tooMany = own.length - bound.mostHeld();
        int required = (int)
                IntStream.of(own).filter(m -> problem.meeting(m).required()).count();
        boolean fits = tooMany <= own.length - required;
        List<Violation> conflict = fits
                ? List.of()
                : List.of(new Violation(
                        Constraint.REPRESENTATIVES,
                        p,
                        Meeting.OPEN,
                        IntStream.of(own).boxed().toList()));
        boolean all = required == own.length;
        return new Counted(
                all && asksFor(Objective.BREAKS) ? bound.leastBreaks() : 0,
                all && asksFor(Objective.IDLE) ? bound.leastIdle() : 0,
                fits ? RoomBound.cheapest(problem, own, tooMany) : 0,
                conflict);
    }

    /// Whether breaks, or idle slots, matter: to an objective, or to fairness.
    private boolean asksFor(Objective counted) {
        List<Objective> asked = problem.objectives();
        return counted == Objective.BREAKS
                ? asked.contains(Objective.BREAKS) || problem.fairness() != MeetingProblem.UNLIMITED
                : asked.contains(Objective.IDLE) || asked.contains(Objective.IDLE_RANGE);
    }

    /// A participant who needs more breaks than somebody who cannot have any may allow.
    private void checkFairness() {
        if (problem.fairness() == MeetingProblem.UNLIMITED || !somebodyNeverWaits()) {
            return;
        }
        for (int p = 0; p < leastBreaks.length; p++) {
            if (leastBreaks[p] > problem.fairness()) {
                List<Integer> own = IntStream.of(problem.meetingsOf(p)).boxed().toList();
                conflicts.add(new Violation(Constraint.FAIRNESS, p, Meeting.OPEN, own));
            }
        }
    }

    private boolean somebodyNeverWaits() {
        return IntStream.range(0, problem.participants()).anyMatch(p -> problem.meetingsOf(p).length < 2);
    }

    private Map<Objective, Long> least(RoomBound room) {
        Map<Objective, Long> least = new EnumMap<>(Objective.class);
        long mostIdle = LongStream.of(leastIdle).max().orElse(0);
        least.put(Objective.UNSCHEDULED, Math.max((leftOutTwice + 1) / 2, room.leftOut()));
        least.put(Objective.BREAKS, LongStream.of(leastBreaks).sum());
        least.put(Objective.IDLE, Math.max(LongStream.of(leastIdle).sum(), idleForSlots()));
        least.put(Objective.IDLE_RANGE, somebodyNeverWaits() ? mostIdle : 0L);
        least.put(Objective.TABLE_CHANGES, 0L);
        least.put(Objective.MOVED, cannotStay());
        return least;
    }

    private long idleForSlots() {
        boolean asked = problem.objectives().contains(Objective.IDLE) && conflicts.isEmpty();
        return asked && SlotBound.applies(problem) ? new SlotBound(problem, leastIdle).leastIdle() : 0;
    }

    private long cannotStay() {
        return IntStream.range(0, problem.meetings())
                .filter(problem.before()::isPlaced)
                .filter(m -> !problem.domain(m).contains(problem.before().slot(m)))
                .count();
    }
}
