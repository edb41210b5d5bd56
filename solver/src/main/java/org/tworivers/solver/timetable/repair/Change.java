package org.tworivers.solver.timetable.repair;

import java.util.List;
import java.util.stream.Stream;
import org.tworivers.solver.timetable.Fault;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;

/// What happens to an event after its timetable was made.
public sealed interface Change {
    /// A meeting is not held.
    record Cancelled(int meeting) implements Change {}

    /// A participant is away: everywhere when it cancels or does not show up, in the first slots when it comes late.
    /// Meetings that have no slot left are cancelled, locked ones in these slots too.
    record Away(int participant, SlotSet slots) implements Change {}

    /// A meeting more; it gets the next index.
    record Requested(Meeting meeting) implements Change {}

    /// A free table cannot be used in these slots.
    record TableLost(int table, SlotSet slots) implements Change {}

    /// The event after the changes, with moved meetings as the first objective and the timetable to count them from.
    /// Meetings keep their indices; a cancelled one is optional and allowed nowhere.
    static MeetingProblem apply(MeetingProblem problem, Timetable timetable, List<Change> changes) {
        return changed(problem, timetable, changes).build();
    }

    /// What is wrong with the event after the changes: requests, whose subjects follow those of the meetings before,
    /// for a slot or table that is none or is taken away.
    static List<Fault> faults(MeetingProblem problem, Timetable timetable, List<Change> changes) {
        return changed(problem, timetable, changes).faults();
    }

    private static ProblemBuilder changed(MeetingProblem problem, Timetable timetable, List<Change> changes) {
        ProblemBuilder builder = problem.toBuilder();
        for (Change change : changes) {
            switch (change) {
                case Cancelled cancelled -> cancel(builder, cancelled.meeting());
                case Away away -> leave(problem, builder, away);
                case Requested requested -> builder.add(requested.meeting());
                case TableLost lost -> lose(problem, builder, lost);
            }
        }
        Objective[] ranked = Stream.concat(Stream.of(Objective.MOVED), problem.objectives().stream())
                .distinct()
                .toArray(Objective[]::new);
        return builder.objectives(ranked).before(timetable);
    }

    private static void cancel(ProblemBuilder builder, int meeting) {
        Meeting held = builder.meeting(meeting);
        builder.change(
                meeting,
                Meeting.of(held.first(), held.second(), SlotSet.none(builder.slots()))
                        .optional(0));
    }

    private static void leave(MeetingProblem problem, ProblemBuilder builder, Away away) {
        Participant participant = builder.participant(away.participant());
        builder.changeParticipant(
                away.participant(),
                participant.withAvailable(participant.available().minus(away.slots())));
        for (int m : problem.meetingsOf(away.participant())) {
            if (builder.isNowhere(m)) {
                cancel(builder, m);
            }
        }
    }

    private static void lose(MeetingProblem problem, ProblemBuilder builder, TableLost lost) {
        lost.slots().stream().forEach(slot -> builder.closeTable(lost.table(), slot));
        for (int m = 0; m < problem.meetings(); m++) {
            if (builder.meeting(m).fixedTable() == lost.table() && builder.isNowhere(m)) {
                cancel(builder, m);
            }
        }
    }
}
