package org.tworivers.app.exchange.timetable;

import org.tworivers.solver.timetable.MeetingProblem;

/// An event to be timetabled, with what people call its parts. Its meetings are known by their place in the
/// file, from 1.
public record NamedEvent(MeetingProblem problem, EventNames names) {
    /// An event made by a program, named by numbers.
    public static NamedEvent numbered(MeetingProblem problem, String title, boolean illustrative) {
        return new NamedEvent(problem, EventNames.numbered(problem, title, illustrative));
    }
}
