package org.tworivers.solver.timetable;

/// Who meets: a delegation with one or more representatives, each of whom can be in one meeting at a time.
///
/// @param representatives 1 or more; so many meetings it can hold in one slot
/// @param ownTable whether its meetings are held at its own table, which nobody else uses and which is big enough for
///     all its representatives
/// @param available when it is there
public record Participant(int representatives, boolean ownTable, SlotSet available) {
    public Participant {
        if (representatives < 1) {
            throw new IllegalArgumentException(
                    "representatives (" + representatives + ") must be 1 or more. Maybe leave the participant out.");
        }
    }

    /// One representative, free tables, always there.
    public static Participant of(int slots) {
        return new Participant(1, false, SlotSet.all(slots));
    }

    public Participant withAvailable(SlotSet changed) {
        return new Participant(representatives, ownTable, changed);
    }
}
