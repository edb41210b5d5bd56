package org.tworivers.proof;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.MeetingProblem.Precedence;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.Timetable;

/// The same event with its participants and meetings in another order.
final class Renumbered {
    private Renumbered() {}

    static MeetingProblem of(MeetingProblem problem, SplittableRandom random) {
        int[] participants = shuffled(problem.participants(), random);
        int[] meetings = shuffled(problem.meetings(), random);
        ProblemBuilder builder = new ProblemBuilder().fairness(problem.fairness());
        int slot = 0;
        for (int g = 0; g < problem.groups().size(); g++) {
            builder.group(problem.groups().get(g), problem.tables());
            for (; slot < builder.slots(); slot++) {
                for (int table = 0; table < problem.tables(); table++) {
                    if (!problem.isOpen(table, slot)) {
                        builder.closeTable(table, slot);
                    }
                }
            }
        }
        IntStream.range(0, problem.pools()).forEach(pool -> builder.addPool(problem.poolSize(pool)));
        int[] newParticipant = inverse(participants);
        int[] newMeeting = inverse(meetings);
        IntStream.of(participants).forEach(p -> builder.add(problem.participant(p)));
        IntStream.of(meetings).forEach(m -> builder.add(renamed(problem.meeting(m), newParticipant)));
        for (Precedence precedence : problem.precedences()) {
            builder.precedence(newMeeting[precedence.before()], newMeeting[precedence.after()]);
        }
        int[] slots = IntStream.of(meetings).map(m -> problem.before().slot(m)).toArray();
        int[] tables = IntStream.of(meetings)
                .map(m -> problem.before().table(m))
                .map(table ->
                        table < problem.tables() ? table : problem.ownTable(newParticipant[table - problem.tables()]))
                .toArray();
        return builder.before(Timetable.of(slots, tables))
                .objectives(problem.objectives().toArray(Objective[]::new))
                .build();
    }

    private static Meeting renamed(Meeting meeting, int[] names) {
        return new Meeting(
                names[meeting.first()],
                names[meeting.second()],
                meeting.priority(),
                meeting.required(),
                meeting.allowed(),
                meeting.fixedSlot(),
                meeting.fixedTable(),
                meeting.locked(),
                meeting.interpreters());
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        IntStream.range(0, order.length).forEach(i -> inverse[order[i]] = i);
        return inverse;
    }
}
