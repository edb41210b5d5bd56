package org.tworivers.bench.meetings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    /// The files of a folder whose names begin so, by name.
    static List<Path> files(Path folder, String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    /// The event's name: that of its file up to the first point.
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
