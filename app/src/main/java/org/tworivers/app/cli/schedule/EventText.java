package org.tworivers.app.cli.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tworivers.app.exchange.timetable.EventNames;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;

/// Meetings, slots, tables and constraints of an event in its own names. Numbers are from 1.
final class EventText {
    private final Messages messages;
    private final NamedEvent event;
    private final List<String> times;

    EventText(Messages messages, NamedEvent event) {
        this.messages = messages;
        this.event = event;
        times = event.names().slotTimes(event.problem());
    }

    NamedEvent event() {
        return event;
    }

    Messages messages() {
        return messages;
    }

    /// The event's title, and whether it is made up; empty when there is nothing to say.
    String heading() {
        String title = event.names().title();
        String key = event.names().illustrative() ? "schedule.illustrative" : "schedule.event";
        return title.isEmpty() && !event.names().illustrative() ? "" : messages.text(key, title) + "\n";
    }

    /// A participant's name.
    String participant(int participant) {
        return event.names().participants().get(participant).name();
    }

    /// A participant's name, and its id when that is another word.
    String participantWithId(int participant) {
        EventNames.Who who = event.names().participants().get(participant);
        return who.name().equals(who.id()) ? who.id() : messages.text("schedule.participant", who.name(), who.id());
    }

    String meeting(int meeting) {
        Meeting talk = event.problem().meeting(meeting);
        return messages.text(
                "schedule.meeting",
                Integer.toString(meeting + 1),
                participant(talk.first()),
                participant(talk.second()));
    }

    String slot(int slot) {
        String time = times.get(slot);
        return time.isEmpty()
                ? Integer.toString(slot + 1)
                : messages.text("schedule.slot-at", Integer.toString(slot + 1), time);
    }

    String table(int table) {
        int owner = table - event.problem().tables();
        if (owner >= 0 && owner < event.problem().participants()) {
            return messages.text("schedule.own-table", participant(owner));
        }
        return table == Meeting.OPEN
                ? messages.text("schedule.no-table")
                : messages.text("schedule.table", Integer.toString(table + 1));
    }

    /// Slot and table of a meeting that has them.
    String place(Timetable timetable, int meeting) {
        return messages.text("schedule.place", slot(timetable.slot(meeting)), table(timetable.table(meeting)));
    }

    private String cell(int table) {
        return table >= 0 && table < event.problem().tables() ? Integer.toString(table + 1) : table(table);
    }

    /// The timetable row by row, by slot and then by table.
    String rows(Timetable timetable) {
        TextTable table = new TextTable(List.of(
                messages.text("schedule.column.slot"),
                messages.text("schedule.column.table"),
                messages.text("schedule.column.meeting"),
                messages.text("schedule.column.first"),
                messages.text("schedule.column.second")));
        MeetingProblem problem = event.problem();
        IntStream.range(0, timetable.meetings())
                .filter(timetable::isPlaced)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(timetable::slot)
                        .thenComparingInt(timetable::table)
                        .thenComparingInt(m -> m))
                .forEach(m -> table.row(List.of(
                        slot(timetable.slot(m)),
                        cell(timetable.table(m)),
                        Integer.toString(m + 1),
                        participant(problem.meeting(m).first()),
                        participant(problem.meeting(m).second()))));
        return table.text();
    }

    /// A constraint that does not hold, or that cannot hold together with others: the rule, and where.
    String violation(Violation violation) {
        MeetingProblem problem = event.problem();
        String meetings = violation.meetings().stream().map(this::meeting).collect(Collectors.joining("; "));
        int subject = violation.subject();
        String rule = switch (violation.constraint()) {
            case REQUIRED, ALLOWED, AVAILABILITY, PRECEDENCE -> messages.text(key(violation));
            case FIXED -> fixed(problem.meeting(subject));
            case REPRESENTATIVES ->
                messages.text(
                        key(violation),
                        participant(subject),
                        Integer.toString(problem.participant(subject).representatives()));
            case TABLES -> tables(violation);
            case INTERPRETERS ->
                messages.text(
                        key(violation),
                        event.names().pools().get(subject),
                        Integer.toString(problem.poolSize(subject)));
            case FAIRNESS -> messages.text(key(violation), participant(subject), Integer.toString(problem.fairness()));
        };
        String where =
                violation.slot() == Meeting.OPEN ? "" : messages.text("schedule.in-slot", slot(violation.slot()));
        boolean many = violation.constraint() == Constraint.FAIRNESS;
        return rule + where + (meetings.isEmpty() || many ? "" : messages.text("schedule.of-meetings", meetings));
    }

    private String fixed(Meeting meeting) {
        String slot = meeting.fixedSlot() == Meeting.OPEN ? "–" : slot(meeting.fixedSlot());
        String table = meeting.fixedTable() == Meeting.OPEN ? "–" : table(meeting.fixedTable());
        return messages.text("schedule.violation.fixed", slot, table);
    }

    private String tables(Violation violation) {
        if (violation.subject() != Meeting.OPEN) {
            return messages.text(key(violation), table(violation.subject()));
        }
        return violation.slot() == Meeting.OPEN
                ? messages.text("schedule.violation.no-table")
                : messages.text(
                        "schedule.violation.tables-all",
                        Integer.toString(event.problem().openTables(violation.slot())));
    }

    private static String key(Violation violation) {
        return "schedule.violation." + word(violation);
    }

    /// A violation for machines: `constraint`, `slot`, `meetings`, and `says` in the language asked for.
    Tree tree(Violation violation) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("constraint", word(violation))
                .with(
                        "meetings",
                        violation.meetings().stream()
                                .map(meeting -> Tree.of(meeting + 1L))
                                .toList())
                .with("says", violation(violation));
        if (violation.slot() != Meeting.OPEN) {
            out.with("slot", violation.slot() + 1L);
        }
        return out.build();
    }

    private static String word(Violation violation) {
        return violation.constraint().name().toLowerCase(Locale.ROOT);
    }
}
