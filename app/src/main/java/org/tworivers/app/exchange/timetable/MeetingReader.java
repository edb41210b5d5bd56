package org.tworivers.app.exchange.timetable;

import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.SlotSet;

/// Reads the meetings of an event, and those asked for on the day.
final class MeetingReader {
    private static final int PAIR = 2;

    private final Faults faults;
    private final Map<String, Integer> participants;
    private final List<String> pools;
    private final SlotWords words;
    private boolean anyOptional;

    /// @param participants index by id
    MeetingReader(Faults faults, Map<String, Integer> participants, List<String> pools, SlotWords words) {
        this.faults = faults;
        this.participants = participants;
        this.pools = pools;
        this.words = words;
    }

    /// Takes the place of a meeting that could not be read, so that the others keep their numbers.
    Meeting nothing() {
        return Meeting.of(EventDraft.UNKNOWN, EventDraft.UNKNOWN, SlotSet.all(words.slots()))
                .optional(0);
    }

    /// Whether any of those read so far need not be placed.
    boolean anyOptional() {
        return anyOptional;
    }

    Meeting read(TreeReader in, String where) {
        List<String> pair = in.texts("with");
        if (pair.size() != PAIR) {
            throw new MalformedTextException("with must name two participants. Maybe one is missing.");
        }
        Meeting meeting = Meeting.of(
                participant(pair.get(0), where),
                participant(pair.get(1), where),
                words.listed(in, "allowed", where, faults));
        int priority = faults.within(where + ".priority", in.whole("priority", 1), 0, Limits.PRIORITY, "Maybe 1.");
        boolean optional = in.flag("optional");
        int slot = words.one(in, "slot", where, faults, Meeting.OPEN);
        int table = Meeting.OPEN;
        if (in.has("table")) {
            table = faults.within(where + ".table", in.whole("table", 0), 1, Limits.TABLES, "Count from 1.") - 1;
        }
        int pool = pool(in.text("interpreter", ""), where);
        boolean locked = in.flag("locked");
        if (in.flag("cancelled")) {
            return new Meeting(
                    meeting.first(),
                    meeting.second(),
                    0,
                    false,
                    SlotSet.none(words.slots()),
                    Meeting.OPEN,
                    Meeting.OPEN,
                    false,
                    pool);
        }
        anyOptional |= optional;
        return new Meeting(
                meeting.first(), meeting.second(), priority, !optional, meeting.allowed(), slot, table, locked, pool);
    }

    private int participant(String id, String where) {
        Integer index = participants.get(id);
        if (index == null) {
            faults.add(
                    "participant-unknown",
                    where + ".with",
                    id,
                    "must be the id of one of the " + participants.size() + " participants. Maybe a typing slip.");
            return EventDraft.UNKNOWN;
        }
        return index;
    }

    private int pool(String name, String where) {
        if (name.isEmpty()) {
            return Meeting.OPEN;
        }
        int pool = pools.indexOf(name);
        if (pool < 0) {
            faults.add(new Rejection(
                            "interpreter-unknown",
                            where + ".interpreter",
                            name,
                            "must be one of " + pools + ". Maybe add it.")
                    .naming(pools.toString()));
            return Meeting.OPEN;
        }
        return pool;
    }
}
