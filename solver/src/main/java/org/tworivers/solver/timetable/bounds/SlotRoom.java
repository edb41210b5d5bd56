package org.tworivers.solver.timetable.bounds;

import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// How many meetings a slot can hold at most, all others aside: no more than it has tables, and no more than pairs can
/// be made of those who are there.
///
/// Whoever can meet in the slot, directly or by way of others, makes a group; a group of n holds at most floor(n / 2)
/// meetings. So where an odd number is there, one of them is idle: in the middle of an event, where everybody must be
/// present, that is what most idle slots above the sum of [ParticipantBound] come from.
///
/// Cost: O(slots x meetings).
final class SlotRoom {
    private final MeetingProblem problem;
    private final int[] parent;
    private final int[] room;
    private final boolean[] pairedOut;

    SlotRoom(MeetingProblem problem) {
        this.problem = problem;
        parent = new int[problem.participants()];
        room = new int[problem.slots()];
        pairedOut = new boolean[problem.slots()];
        boolean seated = IntStream.range(0, problem.meetings()).allMatch(m -> problem.ownTableOf(m) == Meeting.OPEN);
        for (int slot = 0; slot < room.length; slot++) {
            int pairs = pairs(slot);
            int tables = seated ? problem.openTables(slot) : pairs;
            room[slot] = Math.min(pairs, tables);
            pairedOut[slot] = pairs <= tables;
        }
    }

    /// No timetable has more meetings in the slot.
    int meetings(int slot) {
        return room[slot];
    }

    /// Whether it is not for want of tables that the slot holds no more.
    boolean isPairedOut(int slot) {
        return pairedOut[slot];
    }

    private int pairs(int slot) {
        for (int p = 0; p < parent.length; p++) {
            parent[p] = p;
        }
        for (int m = 0; m < problem.meetings(); m++) {
            if (problem.domain(m).contains(slot)) {
                Meeting meeting = problem.meeting(m);
                parent[groupOf(meeting.first())] = groupOf(meeting.second());
            }
        }
        int[] size = new int[parent.length];
        for (int p = 0; p < parent.length; p++) {
            size[groupOf(p)]++;
        }
        return IntStream.of(size).map(n -> n / 2).sum();
    }

    private int groupOf(int participant) {
        int p = participant;
        while (parent[p] != p) {
            parent[p] = parent[parent[p]];
            p = parent[p];
        }
        return p;
    }
}
