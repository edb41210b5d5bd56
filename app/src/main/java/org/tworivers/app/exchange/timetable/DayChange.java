package org.tworivers.app.exchange.timetable;

import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.SlotSet;

/// What changed on the day.
public sealed interface DayChange {
    /// A meeting will not be held.
    record MeetingCancelled(int meeting) implements DayChange {}

    /// A participant takes its leave: none of its meetings will be held.
    record ParticipantCancelled(int participant) implements DayChange {}

    /// A participant did not come: its meetings in these slots are not held, and are not caught up on.
    record NoShow(int participant, SlotSet slots) implements DayChange {}

    /// A participant comes late: what it had before that slot is held later, if there is room.
    record LateArrival(int participant, int slot) implements DayChange {}

    /// A meeting is asked for.
    record NewRequest(Meeting meeting) implements DayChange {}

    /// A free table is not to be had in these slots.
    record LostTable(int table, SlotSet slots) implements DayChange {}
}
