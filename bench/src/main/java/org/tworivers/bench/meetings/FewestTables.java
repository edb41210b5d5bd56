package org.tworivers.bench.meetings;

import java.io.PrintStream;
import java.util.stream.LongStream;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.bench.meetings.peers.TwoRivers;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// On how many generated events a timetable is found when tables are as few as they can be.
final class FewestTables {
    private final PrintStream out;
    private final double seconds;

    /// @param seconds at most for one event
    FewestTables(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    /// One event a seed.
    void run(PlantedEvent.Size size, int seeds) {
        double[] found = LongStream.rangeClosed(1, seeds)
                .mapToDouble(seed -> secondsToFind(size, seed))
                .toArray();
        out.printf(
                "%n%s: a timetable on %d of %d seeds, median %.2f s%n",
                EventSize.text(size), Figures.within(found, Double.MAX_VALUE), seeds, Figures.median(found));
    }

    /// Infinite when none was found.
    private double secondsToFind(PlantedEvent.Size size, long seed) {
        MeetingProblem problem =
                PlantedEvent.of(size, seed, Objective.UNSCHEDULED).problem();
        Attempt attempt = TwoRivers.searching().attempt(problem, seconds, seed);
        return Judged.of(problem, attempt.timetable()).feasible() ? attempt.ended() : Double.POSITIVE_INFINITY;
    }
}
