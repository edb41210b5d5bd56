package org.tworivers.app.cli.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Placing;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// The meetings without a place, with what stands in their way. Cancelled ones are not missed.
final class UnplacedText {
    private final EventText event;
    private final Messages messages;
    private final MeetingProblem problem;

    UnplacedText(EventText event) {
        this.event = event;
        messages = event.messages();
        problem = event.event().problem();
    }

    /// One line for each, under a heading; nothing when all have a place.
    String lines(Timetable timetable) {
        List<Integer> without = of(timetable);
        if (without.isEmpty()) {
            return "";
        }
        Placing placing = new Placing(problem, timetable);
        return messages.text("schedule.unplaced", Integer.toString(without.size()))
                + "\n"
                + without.stream()
                        .map(m ->
                                "  " + event.meeting(m) + messages.text("schedule.colon") + reasons(placing, m) + "\n")
                        .collect(Collectors.joining());
    }

    /// Their indices.
    List<Integer> of(Timetable timetable) {
        return IntStream.range(0, timetable.meetings())
                .filter(m -> !timetable.isPlaced(m))
                .filter(m -> problem.meeting(m).required()
                        || !problem.meeting(m).allowed().isEmpty())
                .boxed()
                .toList();
    }

    private String reasons(Placing placing, int m) {
        Meeting meeting = problem.meeting(m);
        return placing.reasons(m).stream()
                .map(reason -> messages.text(
                        "schedule.reason."
                                + reason.obstacle()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Integer.toString(reason.slots()),
                        event.participant(
                                reason.obstacle() == Placing.Obstacle.SECOND_BUSY
                                        ? meeting.second()
                                        : meeting.first())))
                .collect(Collectors.joining(messages.text("schedule.separator")));
    }
}
