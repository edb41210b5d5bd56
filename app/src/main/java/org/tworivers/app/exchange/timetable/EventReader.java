package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// Reads an event from JSON. What it does not name is open: all slots, free tables, one representative, a
/// required meeting.
final class EventReader {
    private final Faults faults = new Faults();
    private final EventDraft draft = new EventDraft();
    private final Map<String, Integer> participants = new HashMap<>();

    private EventReader() {}

    static Reading<NamedEvent> read(String text) {
        Tree tree;
        try {
            tree = CanonicalText.parse(text);
        } catch (MalformedTextException malformed) {
            return new Reading.Faulty<>(List.of(malformed(malformed)));
        }
        EventReader reader = new EventReader();
        reader.faults.read("", tree, reader::event);
        return reader.draft.finish(reader.faults);
    }

    static Rejection malformed(MalformedTextException malformed) {
        return new Rejection(
                        "file-malformed",
                        "file",
                        "no JSON as read here",
                        malformed.getMessage() + " Or the file was cut off.")
                .naming(String.valueOf(malformed.getMessage()));
    }

    private void event(TreeReader in) {
        draft.entitle(in.text("event", ""), in.flag("illustrative"));
        int tables = faults.within("tables", in.whole("tables", 0), 0, Limits.TABLES, "Maybe 0, with own tables.");
        List<Integer> slotsOf = new ArrayList<>();
        each(in, "days", (where, day, index) -> day(day, where, index, tables, slotsOf));
        SlotWords words = new SlotWords(draft.sessions(), slotsOf);
        each(in, "closedTables", (where, closed, index) -> closedTable(closed, where, words));
        if (in.has("interpreters")) {
            pools(in.reader("interpreters"), in);
        }
        each(in, "participants", (where, each, index) -> participant(each, where, words));
        List<Tree> meetings = in.items("meetings");
        MeetingReader reader = new MeetingReader(faults, participants, draft.pools(), words);
        for (int m = 0; m < meetings.size(); m++) {
            meeting(reader, meetings.get(m), m, meetings.size());
        }
        long fairness = in.whole("fairness", -1);
        if (in.has("fairness")) {
            draft.builder().fairness(faults.within("fairness", fairness, 0, Limits.FAIRNESS, "Maybe 2."));
        }
        draft.builder().objectives(objectives(in, reader.anyOptional()));
    }

    /// Reads one of a list.
    private interface One {
        void read(String where, TreeReader in, int index);
    }

    private void each(TreeReader in, String list, One one) {
        List<Tree> items = in.items(list);
        for (int i = 0; i < items.size(); i++) {
            String where = list + "[" + (i + 1) + "]";
            int index = i;
            faults.read(where, items.get(i), item -> one.read(where, item, index));
        }
    }

    private void day(TreeReader in, String where, int index, int eventTables, List<Integer> slotsOf) {
        String day = in.text("day", Integer.toString(index + 1));
        List<Tree> sessions = in.items("sessions");
        for (int s = 0; s < sessions.size(); s++) {
            String place = where + ".sessions[" + (s + 1) + "]";
            faults.read(place, sessions.get(s), session -> {
                List<String> times = session.texts("times");
                long slots = session.whole("slots", times.size());
                int room =
                        Limits.SLOTS - slotsOf.stream().mapToInt(count -> count).sum();
                int count = faults.within(place + ".slots", slots, 1, Math.max(1, room), "Maybe times are missing.");
                if (!times.isEmpty() && times.size() != slots) {
                    faults.add(new Rejection(
                                    "times",
                                    place + ".times",
                                    Integer.toString(times.size()),
                                    "must be as many as slots (" + slots + "). Maybe leave slots out.")
                            .naming(Long.toString(slots)));
                    times = List.of();
                }
                int tables = faults.within(
                        place + ".tables", session.whole("tables", eventTables), 0, Limits.TABLES, "Maybe 10.");
                draft.add(
                        new SlotGroup(index, count, session.flag("adjacent")),
                        tables,
                        new EventNames.Session(day, session.text("name", ""), times));
                slotsOf.add(count);
            });
        }
    }

    private void closedTable(TreeReader in, String where, SlotWords words) {
        int table = faults.within(where + ".table", in.whole("table", 0), 1, Limits.TABLES, "Count tables from 1.");
        words.listed(in, "slots", where, faults).stream()
                .forEach(slot -> draft.builder().closeTable(table - 1, slot));
    }

    /// A pool's name, and how many interpreters it has.
    private void pools(TreeReader in, TreeReader event) {
        event.find("interpreters").ifPresent(tree -> {
            if (tree instanceof Tree.Fields(Map<String, Tree> byName)) {
                byName.keySet()
                        .forEach(name -> draft.addPool(
                                name,
                                faults.within(
                                        "interpreters." + name,
                                        in.whole(name, 0),
                                        0,
                                        Limits.INTERPRETERS,
                                        "Maybe 1.")));
            }
        });
        in.finish();
    }

    private void participant(TreeReader in, String where, SlotWords words) {
        String id = in.text("id");
        if (participants.putIfAbsent(id, participants.size()) != null) {
            faults.add("participant-twice", where + ".id", id, "must be another word than before. Maybe add a number.");
            return;
        }
        if (participants.size() > Limits.PARTICIPANTS) {
            throw new MalformedTextException("participants must be " + Limits.PARTICIPANTS + " at most.");
        }
        SlotSet available = words.listed(in, "available", where, faults);
        if (in.has("away")) {
            available = available.minus(words.listed(in, "away", where, faults));
        }
        int representatives = faults.within(
                where + ".representatives", in.whole("representatives", 1), 1, Limits.REPRESENTATIVES, "Maybe 1.");
        draft.add(
                new Participant(representatives, in.flag("ownTable"), available),
                new EventNames.Who(id, in.text("name", id)));
    }

    private void meeting(MeetingReader reader, Tree tree, int m, int count) {
        String where = "meetings[" + (m + 1) + "]";
        Set<Integer> earlier = new LinkedHashSet<>();
        Meeting[] read = {reader.nothing()};
        faults.read(where, tree, in -> {
            read[0] = reader.read(in, where);
            for (Tree number : in.items("after")) {
                if (number instanceof Tree.Whole(long value) && value >= 1 && value <= count) {
                    earlier.add((int) value - 1);
                } else {
                    faults.add(
                            "meeting-unknown",
                            where + ".after",
                            Faults.brief(number),
                            "must be the number of a meeting, 1 to " + count + ". Maybe a typing slip.");
                }
            }
        });
        draft.add(read[0]);
        earlier.forEach(before -> draft.builder().precedence(before, m));
    }

    private Objective[] objectives(TreeReader in, boolean anyOptional) {
        List<String> words = in.texts("objectives");
        if (words.isEmpty()) {
            return anyOptional
                    ? new Objective[] {Objective.UNSCHEDULED, Objective.BREAKS}
                    : new Objective[] {Objective.BREAKS};
        }
        Set<Objective> named = EnumSet.noneOf(Objective.class);
        List<Objective> ranked = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String where = "objectives[" + (i + 1) + "]";
            String word = words.get(i);
            ObjectiveWord.find(word)
                    .filter(objective -> objective != Objective.MOVED && named.add(objective))
                    .ifPresentOrElse(
                            ranked::add,
                            () -> faults.add(new Rejection(
                                            "objective",
                                            where,
                                            word,
                                            "must be one of " + ObjectiveWord.all() + " except moved, and none twice.")
                                    .naming(String.join(", ", ObjectiveWord.all()))));
        }
        return ranked.isEmpty() ? new Objective[] {Objective.BREAKS} : ranked.toArray(Objective[]::new);
    }
}
