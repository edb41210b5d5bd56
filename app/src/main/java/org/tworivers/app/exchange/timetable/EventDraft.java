package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Fault;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;

/// An event while it is read: the engine's builder, the names beside it, and what the engine finds wrong,
/// said in those names.
final class EventDraft {
    /// Stands for a participant that the file names and does not have; its reader has said so.
    static final int UNKNOWN = -1;

    private final ProblemBuilder builder = new ProblemBuilder();
    private final List<EventNames.Session> sessions = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<EventNames.Who> who = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<String> pools = new ArrayList<>();
    private String title = "";
    private boolean illustrative;

    ProblemBuilder builder() {
        return builder;
    }

    void entitle(String given, boolean madeUp) {
        title = given;
        illustrative = madeUp;
    }

    void add(SlotGroup group, int tables, EventNames.Session session) {
        builder.group(group, tables);
        sessions.add(session);
    }

    void add(Participant participant, EventNames.Who named) {
        builder.add(participant);
        participants.add(participant);
        who.add(named);
    }

    void add(Meeting meeting) {
        builder.add(meeting);
        meetings.add(meeting);
    }

    void addPool(String name, int interpreters) {
        builder.addPool(interpreters);
        pools.add(name);
    }

    List<EventNames.Session> sessions() {
        return sessions;
    }

    List<String> pools() {
        return pools;
    }

    private EventNames names() {
        return new EventNames(title, illustrative, sessions, who, pools);
    }

    /// The event, when neither its reader nor the engine finds a fault.
    Reading<NamedEvent> finish(Faults faults) {
        for (Fault fault : builder.faults()) {
            if (fault.value() != UNKNOWN || !isAboutParticipants(fault)) {
                faults.add(rejection(fault));
            }
        }
        return faults.isEmpty()
                ? new Reading.Sound<>(new NamedEvent(builder.build(), names()))
                : new Reading.Faulty<>(faults.all());
    }

    private static boolean isAboutParticipants(Fault fault) {
        return fault.code() == Fault.Code.UNKNOWN_PARTICIPANT || fault.code() == Fault.Code.SELF_MEETING;
    }

    @SuppressWarnings("checkstyle:MethodLength") // one row per fault: a table reads best in one piece
    private Rejection rejection(Fault fault) {
        int subject = fault.subject();
        return switch (fault.code()) {
            case NO_SLOTS -> new Rejection("no-slots", "event", "", "must have a slot. Maybe the file was cut off.");
            case DAYS ->
                new Rejection(
                        "days",
                        "session " + (subject + 1),
                        sessions.get(subject).name(),
                        "must not continue the day before: it is the first of its day. Maybe drop adjacent.");
            case TABLES ->
                new Rejection("tables", "slot " + (subject + 1), value(fault), "must have 0 tables or more.");
            case AVAILABILITY ->
                new Rejection("availability", "participant " + (subject + 1), value(fault), "must be about all slots.");
            case UNKNOWN_PARTICIPANT ->
                about(fault, "participant-unknown", value(fault), "must be a participant of the event.");
            case SELF_MEETING ->
                about(
                        fault,
                        "self-meeting",
                        who.get(fault.value()).id(),
                        "must meet somebody else than itself. Maybe a typing slip.");
            case PRIORITY -> about(fault, "priority", value(fault), "must be 0 or above. Maybe 1.");
            case NO_SLOT_LEFT ->
                about(
                        fault,
                        "no-slot-left",
                        pair(subject),
                        "must have a slot that it allows and in which both are there. "
                                + "Maybe allow more slots, or make it optional.");
            case FIXED_SLOT ->
                about(
                                fault,
                                "fixed-slot-impossible",
                                Integer.toString(fault.value() + 1),
                                "must be a slot that it allows and in which both are there: " + reachable(subject)
                                        + ". Maybe free its slot.")
                        .naming(reachable(subject));
            case FIXED_TABLE ->
                about(
                        fault,
                        "fixed-table-impossible",
                        Integer.toString(fault.value() + 1),
                        "must be a free table that is open in its slot, and its participants must have no own table. "
                                + "Maybe free its table.");
            case LOCKED_NOWHERE ->
                about(fault, "locked-nowhere", "locked", "must have a slot to be locked in. Maybe give its slot.");
            case UNKNOWN_POOL -> about(fault, "interpreter-unknown", value(fault), "must be a pool of the event.");
            case UNKNOWN_MEETING ->
                new Rejection(
                        "meeting-unknown",
                        "precedence " + (subject + 1),
                        Integer.toString(fault.value() + 1),
                        "must be 1 to " + meetings.size() + ".");
            case PRECEDENCE_CIRCLE ->
                about(
                        fault,
                        "precedence-circle",
                        pair(subject),
                        "must not wait for itself by way of others, nor for one that does. "
                                + "Maybe one precedence is the wrong way round.");
            case FAIRNESS -> new Rejection("fairness", "fairness", value(fault), "must be 0 or above. Maybe 2.");
            case OBJECTIVES ->
                new Rejection("objectives", "objectives", value(fault), "must be at least one, and none twice.");
        };
    }

    private static Rejection about(Fault fault, String code, String value, String advice) {
        return new Rejection(code, "meeting " + (fault.subject() + 1), value, advice);
    }

    private static String value(Fault fault) {
        return Integer.toString(fault.value());
    }

    private String pair(int meeting) {
        return id(meetings.get(meeting).first()) + ", "
                + id(meetings.get(meeting).second());
    }

    private String id(int participant) {
        return participant >= 0 && participant < who.size()
                ? who.get(participant).id()
                : "?";
    }

    private String reachable(int meeting) {
        Meeting talk = meetings.get(meeting);
        String slots = talk
                .allowed()
                .and(participants.get(talk.first()).available())
                .and(participants.get(talk.second()).available())
                .stream()
                .mapToObj(slot -> Integer.toString(slot + 1))
                .collect(Collectors.joining(", "));
        return slots.isEmpty() ? "there is none" : "one of " + slots;
    }
}
