package org.tworivers.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// An event of which only some constraints are left, decided by trying everything.
record Lifted(MeetingProblem problem, List<Violation> left) {
    boolean isPossible() {
        return TinyEvents.anySlots(problem, slots -> left.stream().allMatch(one -> holds(one, slots)));
    }

    boolean isPossible(Objective objective, long limit) {
        return TinyEvents.anySlots(
                problem,
                slots -> value(objective, slots) <= limit && left.stream().allMatch(one -> holds(one, slots)));
    }

    private long value(Objective objective, int[] slots) {
        return TimetableCheck.of(problem, seated(slots)).values().getOrDefault(objective, Long.MAX_VALUE);
    }

    private static Timetable seated(int[] slots) {
        int[] nowhere = new int[slots.length];
        Arrays.fill(nowhere, Meeting.OPEN);
        return Timetable.of(slots, nowhere);
    }

    private boolean holds(Violation one, int[] slots) {
        int subject = one.subject();
        return switch (one.constraint()) {
            case REQUIRED -> slots[subject] != Meeting.OPEN;
            case REPRESENTATIVES ->
                mostAtOnce(one.meetings(), slots)
                        <= problem.participant(subject).representatives();
            case ALLOWED ->
                isOpen(slots[subject]) || problem.meeting(subject).allowed().contains(slots[subject]);
            case AVAILABILITY -> isOpen(slots[subject]) || bothAreThere(subject, slots[subject]);
            case FIXED -> isOpen(slots[subject]) || isWhereFixed(problem.meeting(subject), slots[subject]);
            case TABLES ->
                subject == Meeting.OPEN
                        ? seats(slots, one.slot()) <= problem.openTables(one.slot())
                        : mostAtOnce(one.meetings(), slots) <= 1;
            case PRECEDENCE -> {
                int later = one.meetings().stream()
                        .filter(m -> m != subject)
                        .findFirst()
                        .orElseThrow();
                yield isOpen(slots[subject]) || isOpen(slots[later]) || slots[subject] < slots[later];
            }
            case INTERPRETERS -> mostAtOnce(one.meetings(), slots) <= problem.poolSize(subject);
            case FAIRNESS ->
                TimetableCheck.of(problem, seated(slots)).violations().stream()
                        .noneMatch(found -> found.constraint() == one.constraint() && found.subject() == subject);
        };
    }

    private static boolean isOpen(int slot) {
        return slot == Meeting.OPEN;
    }

    private boolean bothAreThere(int m, int slot) {
        Meeting meeting = problem.meeting(m);
        return problem.participant(meeting.first()).available().contains(slot)
                && problem.participant(meeting.second()).available().contains(slot);
    }

    private boolean isWhereFixed(Meeting meeting, int slot) {
        boolean there = meeting.fixedSlot() == Meeting.OPEN || meeting.fixedSlot() == slot;
        return there && (meeting.fixedTable() == Meeting.OPEN || problem.isOpen(meeting.fixedTable(), slot));
    }

    private long seats(int[] slots, int slot) {
        return IntStream.range(0, slots.length)
                .filter(m -> slots[m] == slot && problem.ownTableOf(m) == Meeting.OPEN)
                .count();
    }

    private long mostAtOnce(List<Integer> meetings, int[] slots) {
        return IntStream.range(0, problem.slots())
                .mapToLong(
                        slot -> meetings.stream().filter(m -> slots[m] == slot).count())
                .max()
                .orElse(0);
    }
}
