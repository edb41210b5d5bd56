package org.tworivers.bench.meetings.peers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// What event tools do: meetings in the order of their requests, fixed ones before all, each into the first slot in
/// which both are free and a table is. Nothing is ever moved; what finds no slot is left out.
public final class FirstFree implements Peer {
    @Override
    public String name() {
        return "first free slot";
    }

    @Override
    public Attempt attempt(MeetingProblem problem, double seconds, long seed) {
        Stopwatch watch = Stopwatch.start();
        int[] slots = place(problem);
        double took = watch.seconds();
        return new Attempt(Seating.of(problem, slots), 0, false, took, took);
    }

    /// The slot of each meeting, or [Meeting#OPEN].
    static int[] place(MeetingProblem problem) {
        Floor floor = new Floor(problem);
        IntStream.range(0, problem.meetings()).filter(floor::isFixed).forEach(floor::place);
        IntStream.range(0, problem.meetings()).filter(m -> !floor.isFixed(m)).forEach(floor::place);
        return floor.slots;
    }

    /// Who sits where so far.
    private static final class Floor {
        private final MeetingProblem problem;
        private final int[] slots;
        private final BitSet[] busy;
        private final int[] tablesTaken;

        Floor(MeetingProblem problem) {
            this.problem = problem;
            slots = new int[problem.meetings()];
            Arrays.fill(slots, Meeting.OPEN);
            busy = Stream.generate(BitSet::new).limit(problem.participants()).toArray(BitSet[]::new);
            tablesTaken = new int[problem.slots()];
        }

        boolean isFixed(int meeting) {
            return problem.meeting(meeting).fixedSlot() != Meeting.OPEN;
        }

        void place(int meeting) {
            Meeting talk = problem.meeting(meeting);
            problem.domain(meeting).stream()
                    .filter(slot -> !busy[talk.first()].get(slot) && !busy[talk.second()].get(slot))
                    .filter(slot -> tablesTaken[slot] < problem.openTables(slot))
                    .filter(slot -> isInOrder(meeting, slot))
                    .findFirst()
                    .ifPresent(slot -> {
                        slots[meeting] = slot;
                        busy[talk.first()].set(slot);
                        busy[talk.second()].set(slot);
                        tablesTaken[slot]++;
                    });
        }

        private boolean isInOrder(int meeting, int slot) {
            return problem.precedences().stream()
                    .allMatch(order -> isBefore(
                            order.before() == meeting ? slot : slots[order.before()],
                            order.after() == meeting ? slot : slots[order.after()]));
        }

        private static boolean isBefore(int earlier, int later) {
            return earlier == Meeting.OPEN || later == Meeting.OPEN || earlier < later;
        }
    }
}
