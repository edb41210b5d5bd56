package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// Writes an event in the form that [EventFile] reads; what was read and is written means the same.
public final class EventTree {
    private final MeetingProblem problem;
    private final EventNames names;
    private final int[] tablesOf;

    private EventTree(NamedEvent event) {
        problem = event.problem();
        names = event.names();
        tablesOf =
                IntStream.range(0, problem.groups().size()).map(this::tablesOf).toArray();
    }

    /// The event as plain data.
    public static Tree of(NamedEvent event) {
        return new EventTree(event).event();
    }

    private Tree event() {
        Tree.FieldsBuilder out = Tree.fields()
                .with("event", names.title())
                .withFlag("illustrative", names.illustrative())
                .with("days", days())
                .with("closedTables", closedTables())
                .with("participants", participants())
                .with("meetings", meetings())
                .with(
                        "objectives",
                        problem.objectives().stream()
                                .filter(objective -> objective != Objective.MOVED)
                                .map(objective -> Tree.of(ObjectiveWord.of(objective)))
                                .toList());
        if (problem.pools() > 0) {
            Tree.FieldsBuilder pools = Tree.fields();
            for (int pool = 0; pool < problem.pools(); pool++) {
                pools.with(names.pools().get(pool), problem.poolSize(pool));
            }
            out.with("interpreters", pools.build());
        }
        if (problem.fairness() != MeetingProblem.UNLIMITED) {
            out.with("fairness", problem.fairness());
        }
        return out.build();
    }

    private List<Tree> days() {
        List<Tree> days = new ArrayList<>();
        List<Tree> sessions = new ArrayList<>();
        List<SlotGroup> groups = problem.groups();
        for (int g = 0; g < groups.size(); g++) {
            sessions.add(session(g));
            boolean dayEnds = g + 1 == groups.size()
                    || groups.get(g + 1).day() > groups.get(g).day();
            if (dayEnds) {
                days.add(Tree.fields()
                        .with("day", names.sessions().get(g).day())
                        .with("sessions", sessions)
                        .build());
                sessions = new ArrayList<>();
            }
        }
        return days;
    }

    private Tree session(int group) {
        EventNames.Session session = names.sessions().get(group);
        Tree.FieldsBuilder out = Tree.fields()
                .with("name", session.name())
                .with("tables", tablesOf[group])
                .withFlag("adjacent", problem.groups().get(group).adjacent())
                .with("times", session.times().stream().map(Tree::of).toList());
        if (session.times().isEmpty()) {
            out.with("slots", problem.groups().get(group).slots());
        }
        return out.build();
    }

    /// The highest table that is open in any slot of the session.
    private int tablesOf(int group) {
        return problem.slotsOf(group).stream()
                .flatMap(slot -> IntStream.range(0, problem.tables()).filter(table -> problem.isOpen(table, slot)))
                .map(table -> table + 1)
                .max()
                .orElse(0);
    }

    private List<Tree> closedTables() {
        List<Tree> closed = new ArrayList<>();
        for (int table = 0; table < problem.tables(); table++) {
            List<Tree> slots = new ArrayList<>();
            for (int group = 0; group < problem.groups().size(); group++) {
                if (table < tablesOf[group]) {
                    int which = table;
                    problem.slotsOf(group).stream()
                            .filter(slot -> !problem.isOpen(which, slot))
                            .forEach(slot -> slots.add(Tree.of(slot + 1L)));
                }
            }
            if (!slots.isEmpty()) {
                closed.add(Tree.fields()
                        .with("table", table + 1L)
                        .with("slots", slots)
                        .build());
            }
        }
        return closed;
    }

    private List<Tree> participants() {
        List<Tree> all = new ArrayList<>();
        SlotSet always = SlotSet.all(problem.slots());
        for (int p = 0; p < problem.participants(); p++) {
            Participant participant = problem.participant(p);
            EventNames.Who who = names.participants().get(p);
            Tree.FieldsBuilder out = Tree.fields()
                    .with("id", who.id())
                    .with("name", who.name().equals(who.id()) ? "" : who.name())
                    .withFlag("ownTable", participant.ownTable())
                    .with("away", slots(always.minus(participant.available())));
            if (participant.representatives() > 1) {
                out.with("representatives", participant.representatives());
            }
            all.add(out.build());
        }
        return all;
    }

    private List<Tree> meetings() {
        List<List<Tree>> after = new ArrayList<>();
        IntStream.range(0, problem.meetings()).forEach(m -> after.add(new ArrayList<>()));
        for (MeetingProblem.Precedence precedence : problem.precedences()) {
            after.get(precedence.after()).add(Tree.of(precedence.before() + 1L));
        }
        List<Tree> all = new ArrayList<>();
        for (int m = 0; m < problem.meetings(); m++) {
            all.add(meeting(problem.meeting(m)).with("after", after.get(m)).build());
        }
        return all;
    }

    private Tree.FieldsBuilder meeting(Meeting meeting) {
        Tree.FieldsBuilder out = Tree.fields()
                .with(
                        "with",
                        List.of(
                                Tree.of(names.participants()
                                        .get(meeting.first())
                                        .id()),
                                Tree.of(names.participants()
                                        .get(meeting.second())
                                        .id())));
        if (meeting.interpreters() != Meeting.OPEN) {
            out.with("interpreter", names.pools().get(meeting.interpreters()));
        }
        if (!meeting.required() && meeting.allowed().isEmpty()) {
            return out.withFlag("cancelled", true);
        }
        if (meeting.priority() != 1) {
            out.with("priority", meeting.priority());
        }
        if (meeting.allowed().size() < problem.slots()) {
            out.with("allowed", slots(meeting.allowed()));
        }
        if (meeting.fixedSlot() != Meeting.OPEN) {
            out.with("slot", meeting.fixedSlot() + 1L);
        }
        if (meeting.fixedTable() != Meeting.OPEN) {
            out.with("table", meeting.fixedTable() + 1L);
        }
        return out.withFlag("optional", !meeting.required()).withFlag("locked", meeting.locked());
    }

    private static List<Tree> slots(SlotSet slots) {
        return slots.stream().mapToObj(slot -> Tree.of(slot + 1L)).toList();
    }
}
