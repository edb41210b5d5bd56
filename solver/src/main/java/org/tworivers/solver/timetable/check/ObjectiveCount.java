package org.tworivers.solver.timetable.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;

/// Counts the objectives of a timetable straight from their definitions.
final class ObjectiveCount {
    private final MeetingProblem problem;
    private final Timetable timetable;

    ObjectiveCount(MeetingProblem problem, Timetable timetable) {
        this.problem = problem;
        this.timetable = timetable;
    }

    long of(Objective objective) {
        IntStream everybody = IntStream.range(0, problem.participants());
        return switch (objective) {
            case UNSCHEDULED -> unscheduled();
            case BREAKS -> everybody.mapToLong(this::breaks).sum();
            case IDLE -> everybody.mapToLong(this::idle).sum();
            case IDLE_RANGE -> idleRange();
            case TABLE_CHANGES -> everybody.mapToLong(this::tableChanges).sum();
            case MOVED -> moved();
        };
    }

    private long unscheduled() {
        return IntStream.range(0, problem.meetings())
                .filter(m -> !problem.meeting(m).required() && !timetable.isPlaced(m))
                .mapToLong(m -> problem.meeting(m).priority())
                .sum();
    }

    /// Groups of idle slots with a meeting before and a meeting after in the same segment.
    long breaks(int participant) {
        boolean[] busy = busy(participant);
        long breaks = 0;
        int last = Meeting.OPEN;
        for (int slot = 0; slot < busy.length; slot++) {
            if (busy[slot]) {
                boolean sameSegment = last != Meeting.OPEN && problem.segment(last) == problem.segment(slot);
                breaks += sameSegment && slot - last > 1 ? 1 : 0;
                last = slot;
            }
        }
        return breaks;
    }

    /// Idle slots with a meeting before and a meeting after in the same segment.
    private long idle(int participant) {
        boolean[] busy = busy(participant);
        long idle = 0;
        int last = Meeting.OPEN;
        for (int slot = 0; slot < busy.length; slot++) {
            if (busy[slot]) {
                boolean sameSegment = last != Meeting.OPEN && problem.segment(last) == problem.segment(slot);
                idle += sameSegment ? slot - last - 1 : 0;
                last = slot;
            }
        }
        return idle;
    }

    private long idleRange() {
        long[] idle = IntStream.range(0, problem.participants())
                .mapToLong(this::idle)
                .sorted()
                .toArray();
        return idle.length == 0 ? 0 : idle[idle.length - 1] - idle[0];
    }

    private long tableChanges(int participant) {
        if (problem.participant(participant).representatives() > 1) {
            return 0;
        }
        List<Integer> inOrder = new ArrayList<>();
        for (int m : problem.meetingsOf(participant)) {
            if (timetable.isPlaced(m)) {
                inOrder.add(m);
            }
        }
        inOrder.sort(Comparator.comparingInt(timetable::slot));
        long changes = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            int before = inOrder.get(i - 1);
            int after = inOrder.get(i);
            boolean sameSegment = problem.segment(timetable.slot(before)) == problem.segment(timetable.slot(after));
            changes += sameSegment && timetable.table(before) != timetable.table(after) ? 1 : 0;
        }
        return changes;
    }

    private long moved() {
        Timetable before = problem.before();
        return IntStream.range(0, problem.meetings())
                .filter(before::isPlaced)
                .filter(m -> before.slot(m) != timetable.slot(m) || tableMoved(m))
                .count();
    }

    /// A table that was not known before has not moved.
    private boolean tableMoved(int meeting) {
        int table = problem.before().table(meeting);
        return table != Meeting.OPEN && table != timetable.table(meeting);
    }

    private boolean[] busy(int participant) {
        boolean[] busy = new boolean[problem.slots()];
        for (int m : problem.meetingsOf(participant)) {
            if (timetable.isPlaced(m)) {
                busy[timetable.slot(m)] = true;
            }
        }
        return busy;
    }
}
