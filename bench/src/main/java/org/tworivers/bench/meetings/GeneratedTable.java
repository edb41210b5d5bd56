package org.tworivers.bench.meetings;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.bench.meetings.peers.Stopwatch;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// Total idle slots of generated events as time goes by, against the bound; two threads search.
final class GeneratedTable {
    /// When to look, in seconds.
    private static final List<Double> MARKS = List.of(1.0, 5.0, 10.0, 60.0, 300.0);

    private static final int THREADS = 2;

    private final PrintStream out;
    private final double seconds;

    /// @param seconds of one event
    GeneratedTable(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    /// One event a seed.
    void run(PlantedEvent.Size size, int seeds) {
        out.printf("%n%s, %.0f s%n%4s %10s %7s", EventSize.text(size), seconds, "seed", "feasible s", "bound");
        marks().forEach(mark -> out.printf(" %8s", "%.0f s".formatted(mark)));
        out.printf(" %8s %7s %14s%n", "at end", "ratio", "iterations");
        List<Outcome.Value> ends = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            ends.add(run(PlantedEvent.of(size, seed, Objective.IDLE).problem(), seed));
        }
        double[] gaps = ends.stream().mapToDouble(Outcome.Value::gap).toArray();
        double[] ratios = ends.stream().mapToDouble(GeneratedTable::ratio).toArray();
        out.printf("median: bound + %.0f, %.2f times the bound%n", Figures.median(gaps), Figures.median(ratios));
    }

    private List<Double> marks() {
        return MARKS.stream().filter(mark -> mark < seconds).toList();
    }

    private static double ratio(Outcome.Value value) {
        return (double) value.value() / Math.max(1, value.bound());
    }

    private Outcome.Value run(MeetingProblem problem, long seed) {
        NavigableMap<Double, Long> idle = new TreeMap<>();
        Stopwatch watch = Stopwatch.start();
        Control control = new Control(System::nanoTime, () -> false, progress -> {
            if (progress.feasible()) {
                idle.put(watch.seconds(), progress.values().getFirst());
            }
        });
        SearchSettings settings =
                SearchSettings.ofNanos(seed, Stopwatch.nanos(seconds)).withThreads(THREADS);
        Outcome outcome = TimetableSearch.run(problem, settings, control);
        print(seed, outcome, Judged.of(problem, outcome.timetable()), idle);
        return outcome.values().getFirst();
    }

    private void print(long seed, Outcome outcome, Judged judged, NavigableMap<Double, Long> idle) {
        Outcome.Value value = outcome.values().getFirst();
        out.printf("%4d %10s %7d", seed, idle.isEmpty() ? "-" : "%.2f".formatted(idle.firstKey()), value.bound());
        for (double mark : marks()) {
            Map.Entry<Double, Long> then = idle.floorEntry(mark);
            out.printf(" %8s", then == null ? "-" : then.getValue());
        }
        String end = judged.feasible() ? String.valueOf(judged.value()) : "?";
        out.printf(" %8s %7.2f %,14d%n", end, ratio(value), outcome.iterations());
    }
}
