package org.tworivers.bench;

import java.nio.file.Path;
import org.tworivers.app.exchange.timetable.EventFile;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.Reading;
import org.tworivers.app.work.meetings.Events;
import org.tworivers.solver.timetable.MeetingProblem;

/// The published real events (JAIR 74, 2022) as the program itself reads them, with breaks to be made few.
final class PublishedEvents {
    private PublishedEvents() {}

    /// The event of a file.
    static MeetingProblem read(Path file, int fairness) {
        return switch (EventFile.read(file)) {
            case Reading.Sound<NamedEvent>(NamedEvent event) ->
                Events.withFairness(event, fairness).problem();
            case Reading.Faulty<NamedEvent> faulty ->
                throw new IllegalArgumentException(
                        "file (" + file + ") must be a sound event. Maybe it was cut off: " + faulty.rejections());
        };
    }
}
