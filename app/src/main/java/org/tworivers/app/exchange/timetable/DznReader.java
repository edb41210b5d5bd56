package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.app.exchange.timetable.DznText.Value;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// Reads an event of the published form (Bofill and others, JAIR 74, 2022): one day, whose last morning slot
/// and first afternoon slot are adjacent. The form does not say how fair the breaks must be: 2, unless the
/// caller says otherwise.
///
/// `nBusiness nMeetings nTables nTotalSlots nMorningSlots`; `requested`, rows of participant, participant,
/// session (1 morning, 2 afternoon, 3 either); `forbidden`, by participant, slots in which it is away, where
/// 0 means nothing; `fixed`, by meeting, its slot or 0; `precedences`, by meeting, those strictly before it.
/// Other arrays repeat these.
final class DznReader {
    private static final int FAIRNESS = 2;
    private static final int ROW = 3;
    private static final String CUT = "Maybe the file was cut off.";

    private final Faults faults = new Faults();
    private final EventDraft draft = new EventDraft();
    private final Map<String, Value> values;

    private DznReader(Map<String, Value> values) {
        this.values = values;
    }

    static Reading<NamedEvent> read(String text) {
        try {
            DznReader reader = new DznReader(DznText.parse(text));
            reader.event();
            return reader.faults.isEmpty()
                    ? reader.draft.finish(reader.faults)
                    : new Reading.Faulty<>(reader.faults.all());
        } catch (MalformedTextException malformed) {
            String message = String.valueOf(malformed.getMessage());
            return new Reading.Faulty<>(List.of(new Rejection("file-malformed", "file", "", message).naming(message)));
        }
    }

    private void event() {
        int participants = number("nBusiness", 1, Limits.PARTICIPANTS);
        int meetings = number("nMeetings", 0, Limits.MEETINGS);
        int tables = number("nTables", 0, Limits.TABLES);
        int slots = number("nTotalSlots", 1, Limits.SLOTS);
        int morning = number("nMorningSlots", 0, slots);
        List<Integer> requested = requested(meetings, participants);
        List<Value> forbidden = array("forbidden", participants);
        List<Value> fixed = array("fixed", meetings);
        List<Value> precedences = array("precedences", meetings);
        if (!faults.isEmpty()) {
            return;
        }
        slots(slots, morning, tables);
        SlotSet all = SlotSet.all(slots);
        for (int p = 0; p < participants; p++) {
            int[] away = numbers("forbidden", p, forbidden.get(p), slots).stream()
                    .filter(slot -> slot > 0)
                    .mapToInt(slot -> slot - 1)
                    .toArray();
            String name = Integer.toString(p + 1);
            draft.add(new Participant(1, false, all.minus(SlotSet.of(slots, away))), new EventNames.Who(name, name));
        }
        List<SlotSet> sessions = List.of(SlotSet.range(slots, 0, morning), SlotSet.range(slots, morning, slots), all);
        for (int m = 0; m < meetings; m++) {
            Meeting meeting = Meeting.of(
                    requested.get(ROW * m) - 1,
                    requested.get(ROW * m + 1) - 1,
                    sessions.get(requested.get(ROW * m + 2) - 1));
            int slot = slot(m, fixed.get(m), slots);
            draft.add(slot == 0 ? meeting : meeting.fixedTo(slot - 1, Meeting.OPEN));
        }
        for (int m = 0; m < meetings; m++) {
            for (int before : numbers("precedences", m, precedences.get(m), meetings)) {
                earlier(m, before, precedences.get(m).line());
            }
        }
        draft.builder().fairness(FAIRNESS).objectives(Objective.BREAKS);
    }

    private void slots(int slots, int morning, int tables) {
        if (morning > 0) {
            draft.add(new SlotGroup(0, morning, false), tables, new EventNames.Session("1", "morning", List.of()));
        }
        if (slots > morning) {
            draft.add(
                    new SlotGroup(0, slots - morning, morning > 0),
                    tables,
                    new EventNames.Session("1", "afternoon", List.of()));
        }
    }

    private void earlier(int meeting, int before, int line) {
        if (before == 0) {
            faults.add(
                    "meeting-unknown",
                    place("precedences", meeting, line),
                    "0",
                    "must be the number of a meeting, from 1. Maybe {} for none.");
        } else {
            draft.builder().precedence(before - 1, meeting);
        }
    }

    private int slot(int meeting, Value value, int slots) {
        if (value instanceof Value.Whole(int line, int slot) && slot <= slots) {
            return slot;
        }
        faults.add(
                "fixed-slot-impossible",
                place("fixed", meeting, value.line()),
                shown(value),
                "must be a slot from 1 to " + slots + ", or 0 for any. Maybe a typing slip.");
        return 0;
    }

    private int number(String name, int least, int most) {
        if (values.get(name) instanceof Value.Whole(int line, int number)) {
            return faults.within(name + ", line " + line, number, least, most, "Maybe a typing slip.");
        }
        faults.add("missing", name, "", "must be given as a whole number. " + CUT);
        return least;
    }

    private List<Value> array(String name, int length) {
        if (values.get(name) instanceof Value.Array(int line, List<Value> all)) {
            if (all.size() != length) {
                faults.add(new Rejection(
                                "length",
                                name + ", line " + line,
                                Integer.toString(all.size()),
                                "must have " + length + ". " + CUT)
                        .naming(Integer.toString(length)));
            }
            return all;
        }
        faults.add("missing", name, "", "must be given as an array. " + CUT);
        return List.of();
    }

    private List<Integer> requested(int meetings, int participants) {
        List<Value> cells = array("requested", ROW * meetings);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean session = i % ROW == ROW - 1;
            int most = session ? ROW : participants;
            boolean good = cells.get(i) instanceof Value.Whole(int line, int number) && number >= 1 && number <= most;
            if (!good) {
                faults.add(
                        session ? "session-unknown" : "participant-unknown",
                        place("requested", i / ROW, cells.get(i).line()),
                        shown(cells.get(i)),
                        session
                                ? "must be 1 (morning), 2 (afternoon) or 3 (either)."
                                : "must be a participant from 1 to " + participants + ". Maybe a typing slip.");
            }
            numbers.add(good && cells.get(i) instanceof Value.Whole(int line, int number) ? number : 1);
        }
        return numbers;
    }

    private Set<Integer> numbers(String name, int index, Value value, int most) {
        Set<Integer> good = new LinkedHashSet<>();
        if (!(value instanceof Value.SetOf(int line, List<Integer> all))) {
            faults.add("malformed", place(name, index, value.line()), shown(value), "must be a set, such as {1,2}.");
            return good;
        }
        for (int number : all) {
            if (number > most) {
                faults.add(new Rejection(
                                "out-of-range",
                                place(name, index, line),
                                Integer.toString(number),
                                "must be at most " + most + ". Maybe a typing slip.")
                        .naming("0", Integer.toString(most)));
            } else {
                good.add(number);
            }
        }
        return good;
    }

    private static String place(String array, int index, int line) {
        return array + "[" + (index + 1) + "], line " + line;
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Whole(int line, int number) -> Integer.toString(number);
            case Value.SetOf(int line, List<Integer> all) -> all.toString();
            case Value.Array(int line, List<Value> all) -> "an array";
        };
    }
}
