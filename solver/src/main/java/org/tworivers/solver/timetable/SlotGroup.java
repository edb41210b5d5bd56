package org.tworivers.solver.timetable;

/// A session: slots that follow each other without a pause. An event's slots are its groups in order, numbered through
/// from 0.
///
/// @param day from 0, never descending from group to group
/// @param slots above 0
/// @param adjacent whether the group continues the one before it: idle slots on both sides of the pause are then one
///     break, as over lunch in the published events. The first group of a day is never adjacent
public record SlotGroup(int day, int slots, boolean adjacent) {
    public SlotGroup {
        if (day < 0 || slots < 1) {
            throw new IllegalArgumentException("day (" + day + ") must be 0 or above and slots (" + slots
                    + ") above 0. Maybe leave an empty session out.");
        }
    }
}
