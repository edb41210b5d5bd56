package org.tworivers.proof;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Made-up events so small that every placement can be tried.
final class TinyEvents {
    private TinyEvents() {}

    /// A sound event that uses a bit of everything, or none when the dice made an unsound one.
    static MeetingProblem roll(SplittableRandom random) {
        while (true) {
            ProblemBuilder builder = attempt(random);
            if (builder.faults().isEmpty()) {
                return builder.build();
            }
        }
    }

    private static ProblemBuilder attempt(SplittableRandom random) {
        ProblemBuilder builder = new ProblemBuilder();
        int tables = 1 + random.nextInt(2);
        builder.group(new SlotGroup(0, 1 + random.nextInt(3), false), tables);
        builder.group(new SlotGroup(0, 1 + random.nextInt(2), random.nextBoolean()), tables);
        int slots = builder.slots();
        if (random.nextInt(4) == 0) {
            builder.closeTable(0, random.nextInt(slots));
        }
        int participants = 2 + random.nextInt(4);
        for (int p = 0; p < participants; p++) {
            int representatives = random.nextInt(5) == 0 ? 2 : 1;
            builder.add(new Participant(representatives, random.nextInt(5) == 0, most(random, slots)));
        }
        int pool = builder.addPool(random.nextInt(2));
        int meetings = 1 + random.nextInt(4);
        for (int m = 0; m < meetings; m++) {
            builder.add(meeting(random, participants, slots, pool));
        }
        if (meetings > 1 && random.nextInt(3) == 0) {
            builder.precedence(0, meetings - 1);
        }
        if (random.nextBoolean()) {
            builder.fairness(random.nextInt(2));
        }
        builder.before(before(random, meetings, slots, tables));
        return builder.objectives(Objective.BREAKS, Objective.IDLE, Objective.UNSCHEDULED, Objective.MOVED);
    }

    private static SlotSet most(SplittableRandom random, int slots) {
        return SlotSet.of(
                slots,
                IntStream.range(0, slots).filter(slot -> random.nextInt(5) > 0).toArray());
    }

    private static Meeting meeting(SplittableRandom random, int participants, int slots, int pool) {
        int first = random.nextInt(participants);
        int second = (first + 1 + random.nextInt(participants - 1)) % participants;
        Meeting meeting = Meeting.of(first, second, most(random, slots));
        if (random.nextInt(3) == 0) {
            meeting = meeting.optional(random.nextInt(4));
        }
        if (random.nextInt(6) == 0) {
            meeting = meeting.fixedTo(random.nextInt(slots), random.nextBoolean() ? 0 : Meeting.OPEN);
        }
        return random.nextInt(4) == 0 ? meeting.interpretedBy(pool) : meeting;
    }

    private static Timetable before(SplittableRandom random, int meetings, int slots, int tables) {
        int[] where = new int[meetings];
        int[] table = new int[meetings];
        for (int m = 0; m < meetings; m++) {
            where[m] = random.nextInt(slots + 1) - 1;
            table[m] = where[m] == Meeting.OPEN ? Meeting.OPEN : random.nextInt(tables + 1) - 1;
        }
        return Timetable.of(where, table);
    }

    /// The least value over all timetables that keep all constraints; empty when there is none.
    static OptionalLong least(MeetingProblem problem, Objective objective) {
        long[] least = {Long.MAX_VALUE};
        anySlots(problem, slots -> {
            Timetable timetable = TableAssignment.of(problem, slots);
            TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
            if (report.isFeasible()) {
                least[0] = Math.min(least[0], report.values().getOrDefault(objective, Long.MAX_VALUE));
            }
            return false;
        });
        return least[0] == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(least[0]);
    }

    /// Whether any placement, even an unsound one, passes.
    static boolean anySlots(MeetingProblem problem, Predicate<int[]> passes) {
        int[] slots = new int[problem.meetings()];
        Arrays.fill(slots, Meeting.OPEN);
        while (true) {
            if (passes.test(slots)) {
                return true;
            }
            int m = 0;
            while (m < slots.length && ++slots[m] == problem.slots()) {
                slots[m++] = Meeting.OPEN;
            }
            if (m == slots.length) {
                return false;
            }
        }
    }
}
