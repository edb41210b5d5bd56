package org.tworivers.app.work.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tworivers.app.exchange.timetable.ChangesFile;
import org.tworivers.app.exchange.timetable.DayChange;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Fault;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.repair.Change;

/// An event under way, and what changed, as the engine asks for it: what is confirmed or over is locked, the
/// rest can only be held from now on.
///
/// @param problem the event before the changes
/// @param changes what happens to it
/// @param cancelled meetings that somebody called off, which is more than having no place any more
record ChangedEvent(MeetingProblem problem, List<Change> changes, Set<Integer> cancelled) {
    /// Applies changes of the day.
    ///
    /// @throws Refusal when what must stay cannot be where it is, or a request can be nowhere; all of them
    static ChangedEvent of(NamedEvent event, ScheduleFile schedule, ChangesFile file) {
        Translation translation = new Translation(event.problem(), schedule, file.now());
        file.changes().forEach(translation::add);
        MeetingProblem underWay = translation.underWay();
        translation.refuseImpossibleRequests(underWay);
        return new ChangedEvent(underWay, translation.changes, translation.cancelled);
    }

    /// The work of one call.
    private static final class Translation {
        private final MeetingProblem problem;
        private final Timetable before;
        private final List<Integer> confirmed;
        private final int now;
        private final SlotSet ahead;
        private final List<Change> changes = new ArrayList<>();
        /// By request, its place in the file, from 1.
        private final List<Integer> requestedAt = new ArrayList<>();
        private int read;
        private final Set<Integer> cancelled = new TreeSet<>();
        private final List<Rejection> rejections = new ArrayList<>();

        Translation(MeetingProblem problem, ScheduleFile schedule, int now) {
            this.problem = problem;
            this.now = now;
            before = schedule.timetable();
            confirmed = schedule.confirmed();
            ahead = SlotSet.range(problem.slots(), now, problem.slots());
        }

        MeetingProblem underWay() {
            ProblemBuilder builder = problem.toBuilder();
            for (int m = 0; m < problem.meetings(); m++) {
                Meeting meeting = problem.meeting(m);
                if (isOver(m) || confirmed.contains(m)) {
                    builder.change(m, meeting.lockedTo(before.slot(m), freeTable(m)));
                } else if (!meeting.locked()) {
                    builder.change(m, meeting.withAllowed(meeting.allowed().and(ahead)));
                }
            }
            builder.faults().forEach(fault -> rejections.add(cannotStay(fault)));
            if (!rejections.isEmpty()) {
                throw new Refusal(rejections);
            }
            return builder.build();
        }

        /// What one change asks for, another of the same file may take away.
        void refuseImpossibleRequests(MeetingProblem underWay) {
            for (Fault fault : Change.faults(underWay, before, changes)) {
                int request = fault.subject() - problem.meetings();
                rejections.add(request < 0 ? cannotStay(fault) : cannotBe(fault, requestedAt.get(request)));
            }
            if (!rejections.isEmpty()) {
                throw new Refusal(rejections);
            }
        }

        private static Rejection cannotBe(Fault fault, int place) {
            String where = "changes[" + place + "].";
            String number = Integer.toString(fault.value() + 1);
            return switch (fault.code()) {
                case FIXED_TABLE ->
                    new Rejection(
                            "fixed-table-impossible",
                            where + "table",
                            number,
                            "must be a free table that is open in its slot after all changes of this file, and its "
                                    + "participants must have no own table. Maybe free its table.");
                case LOCKED_NOWHERE ->
                    new Rejection(
                            "locked-nowhere",
                            where + "locked",
                            "locked",
                            "must have a slot to be locked in. Maybe give its slot.");
                default ->
                    new Rejection(
                            "fixed-slot-impossible",
                            where + "slot",
                            number,
                            "must be a slot that it allows and in which both are there after all changes of this file."
                                    + " Maybe free its slot.");
            };
        }

        private int freeTable(int m) {
            return before.table(m) < problem.tables() ? before.table(m) : Meeting.OPEN;
        }

        private static Rejection cannotStay(Fault fault) {
            return new Rejection(
                    "cannot-be-there",
                    "meeting " + (fault.subject() + 1),
                    fault.code().name(),
                    "must be placed where it can be, and from now on when it has not been held. "
                            + "Maybe check the timetable first.");
        }

        private boolean isOver(int m) {
            return before.isPlaced(m) && before.slot(m) < now;
        }

        void add(DayChange change) {
            read++;
            switch (change) {
                case DayChange.MeetingCancelled(int meeting) -> cancel(meeting);
                case DayChange.ParticipantCancelled(int participant) -> {
                    for (int m : problem.meetingsOf(participant)) {
                        if (!isOver(m)) {
                            cancel(m);
                        }
                    }
                    changes.add(new Change.Away(participant, ahead));
                }
                case DayChange.NoShow(int participant, SlotSet slots) -> {
                    IntStream.of(problem.meetingsOf(participant))
                            .filter(m -> slots.contains(before.slot(m)))
                            .forEach(this::cancel);
                    changes.add(new Change.Away(participant, slots.and(ahead)));
                }
                case DayChange.LateArrival(int participant, int slot) ->
                    changes.add(
                            new Change.Away(participant, SlotSet.range(problem.slots(), Math.min(now, slot), slot)));
                case DayChange.NewRequest(Meeting meeting) -> request(meeting);
                case DayChange.LostTable(int table, SlotSet slots) ->
                    changes.add(new Change.TableLost(table, slots.and(ahead)));
            }
        }

        /// A request is placed if there is room, and never at the price of a required meeting.
        private void request(Meeting meeting) {
            Meeting aheadOnly = meeting.optional(meeting.priority())
                    .withAllowed(meeting.allowed().and(ahead));
            SlotSet reachable = aheadOnly
                    .allowed()
                    .and(problem.participant(meeting.first()).available())
                    .and(problem.participant(meeting.second()).available());
            boolean fixedElsewhere = meeting.fixedSlot() != Meeting.OPEN && !reachable.contains(meeting.fixedSlot());
            if (reachable.isEmpty() || fixedElsewhere) {
                rejections.add(new Rejection(
                        "request-impossible",
                        "new request " + (meeting.first() + 1) + ", " + (meeting.second() + 1),
                        "slots "
                                + reachable.stream()
                                        .map(slot -> slot + 1)
                                        .boxed()
                                        .toList(),
                        "must have a slot that is not over and in which both are there. Maybe allow more."));
            }
            changes.add(new Change.Requested(aheadOnly));
            requestedAt.add(read);
        }

        private void cancel(int meeting) {
            if (cancelled.add(meeting)) {
                changes.add(new Change.Cancelled(meeting));
            }
        }
    }
}
