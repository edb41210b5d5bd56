package org.tworivers.solver.timetable.repair;

import java.util.List;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// A timetable after changes.
///
/// @param problem the event after the changes
/// @param timetable its timetable
/// @param moves meetings that are now elsewhere; their participants are to be told
/// @param leftOut meetings that were placed or asked for and have no place now, cancelled ones apart
/// @param fewest whether it is proven that no fewer meetings could have changed their slots
public record Mended(
        MeetingProblem problem, Timetable timetable, List<Move> moves, List<Integer> leftOut, boolean fewest) {
    public Mended {
        moves = List.copyOf(moves);
        leftOut = List.copyOf(leftOut);
    }

    /// A meeting that was placed and now is elsewhere.
    public record Move(int meeting, int fromSlot, int fromTable, int toSlot, int toTable) {}
}
