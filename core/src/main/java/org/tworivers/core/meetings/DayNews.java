package org.tworivers.core.meetings;

import java.time.LocalDateTime;

/// What happens on the day, after the timetable was published.
public sealed interface DayNews {
    /// A meeting is not held.
    record Cancelled(Pair pair) implements DayNews {}

    /// A delegation does not come, or leaves: what it would have had from now on is not held.
    record Absent(String delegation) implements DayNews {}

    /// A delegation comes later: what it would have missed is held later, where there is room.
    ///
    /// @param until when it is there
    record Late(String delegation, LocalDateTime until) implements DayNews {}

    /// A free table cannot be used.
    ///
    /// @param until when it can be used again
    record TableLost(String table, LocalDateTime until) implements DayNews {}

    /// Two that agreed to meet want to do so today.
    record Requested(Pair pair) implements DayNews {}
}
