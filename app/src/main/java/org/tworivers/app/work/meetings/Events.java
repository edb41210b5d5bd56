package org.tworivers.app.work.meetings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tworivers.app.exchange.timetable.EventFile;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.Reading;
import org.tworivers.app.work.Refusal;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;

/// Opens files of events and timetables, and sets what is to be made small.
public final class Events {
    private Events() {}

    /// Reads an event.
    ///
    /// @throws Refusal with all that is wrong with it
    public static NamedEvent open(Path file) {
        return sound(EventFile.read(file));
    }

    /// What was read.
    ///
    /// @throws Refusal when it is faulty, with all faults
    public static <T> T sound(Reading<T> reading) {
        return switch (reading) {
            case Reading.Sound<T>(T value) -> value;
            case Reading.Faulty<T>(var rejections) -> throw new Refusal(rejections);
        };
    }

    /// The event with other objectives. When it has optional meetings, leaving them out comes first, unless
    /// it is named: otherwise the best timetable would be an empty one.
    public static NamedEvent withObjectives(NamedEvent event, List<Objective> ranked) {
        boolean anyOptional = false;
        MeetingProblem problem = event.problem();
        for (int m = 0; m < problem.meetings(); m++) {
            anyOptional |= !problem.meeting(m).required() && problem.meeting(m).priority() > 0;
        }
        List<Objective> all = new ArrayList<>(ranked);
        if (anyOptional && !all.contains(Objective.UNSCHEDULED)) {
            all.addFirst(Objective.UNSCHEDULED);
        }
        Set<Objective> distinct = EnumSet.copyOf(all);
        if (distinct.size() < all.size() || distinct.contains(Objective.MOVED)) {
            throw new IllegalArgumentException(
                    "objective (" + ranked + ") must not be named twice, nor be moved, which belongs to repair.");
        }
        return changed(event, problem.toBuilder().objectives(all.toArray(Objective[]::new)));
    }

    /// The event with another limit on how much the breaks of two participants may differ.
    public static NamedEvent withFairness(NamedEvent event, int fairness) {
        if (fairness < 0) {
            throw new IllegalArgumentException("fairness (" + fairness + ") must be 0 or above. Maybe 2.");
        }
        return changed(event, event.problem().toBuilder().fairness(fairness));
    }

    private static NamedEvent changed(NamedEvent event, ProblemBuilder builder) {
        return new NamedEvent(builder.build(), event.names());
    }
}
