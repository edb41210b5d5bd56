package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ObjectiveWord;
import org.tworivers.app.work.meetings.Events;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import picocli.CommandLine.Option;

/// What a command asks of an event beside what its file says.
final class EventOptions {
    private static final String NONE = "none";

    @Option(
            names = "--fairness",
            paramLabel = "D",
            description = {
                "The breaks of two participants may differ by at most D; none for no limit.",
                "Default: what the event says; 2 for a .dzn."
            })
    private String fairness = "";

    /// Opens an event, with the fairness asked for.
    NamedEvent open(Path file) {
        NamedEvent event = Events.open(file);
        if (fairness.isEmpty()) {
            return event;
        }
        return Events.withFairness(event, fairness.equals(NONE) ? MeetingProblem.UNLIMITED : limit());
    }

    private int limit() {
        try {
            return Integer.parseInt(fairness);
        } catch (NumberFormatException notWhole) {
            throw new IllegalArgumentException(
                    "fairness (" + fairness + ") must be a whole number or none. Maybe 2.", notWhole);
        }
    }

    /// Words as objectives, in their order.
    static List<Objective> objectives(List<String> words) {
        List<Objective> objectives = new ArrayList<>();
        for (String word : words) {
            objectives.add(ObjectiveWord.find(word)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "objective (" + word + ") must be one of " + ObjectiveWord.all() + ". Maybe breaks.")));
        }
        return objectives;
    }
}
