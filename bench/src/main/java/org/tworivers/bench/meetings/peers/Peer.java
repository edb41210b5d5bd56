package org.tworivers.bench.meetings.peers;

import org.tworivers.solver.timetable.MeetingProblem;

/// Somebody who makes timetables. Peers know what the compared events have: one representative a participant, free
/// tables, required meetings, fixed slots, precedence, fairness; and as what is made small breaks or idle slots.
public interface Peer {
    String name();

    /// Makes the best timetable it can.
    ///
    /// @param seconds that it may use, stating the event in its own terms included
    Attempt attempt(MeetingProblem problem, double seconds, long seed);
}
