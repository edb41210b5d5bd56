package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// Small random events in which every feature occurs: representatives, own and closed tables, sessions and nights,
/// absences, optional, fixed and ordered meetings, interpreters, fairness. Many of them cannot be done.
final class RandomEvents {
    private final SplittableRandom random;
    private final int mostSlots;
    private final int mostMeetings;

    RandomEvents(long seed, int mostSlots, int mostMeetings) {
        random = new SplittableRandom(seed);
        this.mostSlots = mostSlots;
        this.mostMeetings = mostMeetings;
    }

    /// A sound event with these objectives.
    MeetingProblem next(Objective... objectives) {
        while (true) {
            ProblemBuilder builder = draw().objectives(objectives);
            if (builder.faults().isEmpty()) {
                return builder.build();
            }
        }
    }

    private ProblemBuilder draw() {
        ProblemBuilder builder = new ProblemBuilder();
        int wanted = 2 + random.nextInt(mostSlots - 1);
        int tables = 1 + random.nextInt(3);
        int day = 0;
        while (builder.slots() < wanted) {
            boolean first = builder.slots() == 0;
            boolean night = !first && random.nextBoolean();
            day += night ? 1 : 0;
            int slots = 1 + random.nextInt(wanted - builder.slots());
            builder.group(new SlotGroup(day, slots, !first && !night && random.nextBoolean()), tables);
        }
        int slots = builder.slots();
        if (oneIn(4)) {
            builder.closeTable(random.nextInt(tables), random.nextInt(slots));
        }
        int participants = 2 + random.nextInt(Math.max(2, mostMeetings / 2));
        for (int p = 0; p < participants; p++) {
            builder.add(new Participant(oneIn(4) ? 2 : 1, oneIn(5), some(slots, 6)));
        }
        int pool = builder.addPool(1 + random.nextInt(2));
        int meetings = 1 + random.nextInt(mostMeetings);
        for (int m = 0; m < meetings; m++) {
            builder.add(meeting(slots, participants, tables, pool));
        }
        while (meetings > 1 && oneIn(3)) {
            builder.precedence(random.nextInt(meetings), random.nextInt(meetings));
        }
        return oneIn(2) ? builder.fairness(random.nextInt(3)) : builder;
    }

    private Meeting meeting(int slots, int participants, int tables, int pool) {
        int first = random.nextInt(participants);
        int second = (first + 1 + random.nextInt(participants - 1)) % participants;
        Meeting meeting = Meeting.of(first, second, some(slots, 5));
        if (oneIn(4)) {
            meeting = meeting.optional(random.nextInt(4));
        }
        if (oneIn(4)) {
            meeting = meeting.interpretedBy(pool);
        }
        int slot = oneIn(8) ? random.nextInt(slots) : Meeting.OPEN;
        int table = oneIn(8) ? random.nextInt(tables) : Meeting.OPEN;
        return meeting.fixedTo(slot, table);
    }

    /// Each slot with the chance 1 - 1 / n.
    private SlotSet some(int slots, int n) {
        int[] kept =
                IntStream.range(0, slots).filter(slot -> random.nextInt(n) != 0).toArray();
        return SlotSet.of(slots, kept);
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
