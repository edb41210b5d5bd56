package org.tworivers.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.repair.Change;
import org.tworivers.solver.timetable.repair.Mended;
import org.tworivers.solver.timetable.repair.Repair;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// The timetable engine on the published real events and on generated ones: values, bounds and seconds.
///
/// ```
/// MeetingBench published FOLDER SECONDS SEEDS [NAME]   every event of the folder: when the published optimum was found
/// MeetingBench generated P/M/S/T SECONDS SEEDS         total idle slots against the bound
/// MeetingBench tables P/M/S SEEDS SECONDS              exactly as many tables as meetings need
/// MeetingBench repair P/M/S/T CHANGES                  milliseconds for one change
/// ```
public final class MeetingBench {
    private static final int THREADS = 2;
    private static final int AWAY_PERCENT = 10;

    private final PrintStream out;

    private MeetingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        MeetingBench bench = new MeetingBench(System.out);
        switch (arguments[0]) {
            case "published" -> bench.published(arguments);
            case "generated" ->
                bench.generated(sizes(arguments[1]), Double.parseDouble(arguments[2]), Integer.parseInt(arguments[3]));
            case "tables" ->
                bench.tables(sizes(arguments[1]), Integer.parseInt(arguments[2]), Double.parseDouble(arguments[3]));
            case "repair" -> bench.repair(sizes(arguments[1]), Integer.parseInt(arguments[2]));
            default ->
                throw new IllegalArgumentException("the measurement (" + arguments[0]
                        + ") must be published, generated, tables or repair. Maybe published.");
        }
    }

    private static int[] sizes(String text) {
        return Arrays.stream(text.split("/")).mapToInt(Integer::parseInt).toArray();
    }

    private static Outcome search(MeetingProblem problem, long seed, double seconds) {
        SearchSettings settings =
                SearchSettings.ofNanos(seed, (long) (seconds * 1e9)).withThreads(THREADS);
        return TimetableSearch.run(problem, settings, new Control(System::nanoTime, () -> false, progress -> {}));
    }

    private void published(String[] arguments) throws IOException {
        String name = arguments.length > 4 ? arguments[4] : "";
        double seconds = Double.parseDouble(arguments[2]);
        int seeds = Integer.parseInt(arguments[3]);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[1]))) {
            files = all.filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList();
        }
        out.printf("%-32s %5s %5s %8s %10s  values by seed%n", "event", "bound", "least", "status", "median s");
        for (Path file : files) {
            MeetingProblem problem = PublishedEvents.read(file, 2);
            List<Outcome> outcomes = LongStream.rangeClosed(1, seeds)
                    .mapToObj(seed -> search(problem, seed, seconds))
                    .toList();
            printPublished(file.getFileName().toString(), outcomes);
        }
    }

    private void printPublished(String name, List<Outcome> outcomes) {
        long least = outcomes.stream().mapToLong(MeetingBench::value).min().orElse(0);
        long[] nanos = outcomes.stream()
                .mapToLong(outcome -> value(outcome) == least ? foundAfter(outcome) : Long.MAX_VALUE)
                .sorted()
                .toArray();
        long median = nanos[nanos.length / 2];
        out.printf(
                "%-32s %5d %5d %8.8s %10s  %s%n",
                name,
                outcomes.getFirst().values().getFirst().bound(),
                least,
                outcomes.getFirst().status(),
                median == Long.MAX_VALUE ? "-" : "%.2f".formatted(median / 1e9),
                outcomes.stream().map(MeetingBench::value).toList());
    }

    private static long value(Outcome outcome) {
        return outcome.values().getFirst().value();
    }

    private static long foundAfter(Outcome outcome) {
        return outcome.trace().isEmpty() ? 0 : outcome.trace().getLast().nanos();
    }

    private void generated(int[] sizes, double seconds, int seeds) {
        PlantedEvent.Size size = new PlantedEvent.Size(sizes[0], sizes[1], sizes[2], sizes[3], AWAY_PERCENT);
        out.printf("%4s %10s %6s %6s %12s %12s%n", "seed", "status", "idle", "bound", "feasible s", "iterations");
        for (long seed = 1; seed <= seeds; seed++) {
            MeetingProblem problem = PlantedEvent.of(size, seed, Objective.IDLE).problem();
            double[] feasible = {Double.NaN};
            Control control = new Control(System::nanoTime, () -> false, progress -> {
                if (progress.feasible() && Double.isNaN(feasible[0])) {
                    feasible[0] = progress.nanos() / 1e9;
                }
            });
            SearchSettings settings =
                    SearchSettings.ofNanos(seed, (long) (seconds * 1e9)).withThreads(THREADS);
            Outcome outcome = TimetableSearch.run(problem, settings, control);
            Outcome.Value idle = outcome.values().getFirst();
            out.printf(
                    "%4d %10s %6d %6d %12.2f %,12d%n",
                    seed, outcome.status(), idle.value(), idle.bound(), feasible[0], outcome.iterations());
        }
    }

    private void tables(int[] sizes, int seeds, double seconds) {
        int tables = (sizes[1] + sizes[2] - 1) / sizes[2];
        PlantedEvent.Size size = new PlantedEvent.Size(sizes[0], sizes[1], sizes[2], tables, AWAY_PERCENT);
        long found = LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> search(
                        PlantedEvent.of(size, seed, Objective.UNSCHEDULED).problem(), seed, seconds))
                .filter(outcome -> outcome.status() != Outcome.Status.UNKNOWN)
                .count();
        out.printf("%d tables for %d meetings: a timetable on %d of %d seeds%n", tables, sizes[1], found, seeds);
    }

    private void repair(int[] sizes, int changes) {
        PlantedEvent.Size size = new PlantedEvent.Size(sizes[0], sizes[1], sizes[2], sizes[3], AWAY_PERCENT);
        PlantedEvent event = PlantedEvent.of(size, 1, Objective.IDLE);
        MeetingProblem problem = event.problem();
        SplittableRandom random = new SplittableRandom(1);
        SlotSet all = SlotSet.all(problem.slots());
        repairs("cancellation", event, changes, seed -> new Change.Cancelled(random.nextInt(problem.meetings())));
        repairs(
                "lost participant",
                event,
                changes,
                seed -> new Change.Away(random.nextInt(problem.participants()), all));
        repairs(
                "late arrival",
                event,
                changes,
                seed -> new Change.Away(random.nextInt(problem.participants()), SlotSet.range(problem.slots(), 0, 2)));
        repairs("late request", event, changes, seed -> request(problem, random));
        repairs("lost table", event, changes, seed -> new Change.TableLost(random.nextInt(problem.tables()), all));
    }

    private static Change request(MeetingProblem problem, SplittableRandom random) {
        int first = random.nextInt(problem.participants());
        int second = (first + 1 + random.nextInt(problem.participants() - 1)) % problem.participants();
        return new Change.Requested(
                Meeting.of(first, second, SlotSet.all(problem.slots())).optional(1));
    }

    private void repairs(String kind, PlantedEvent event, int changes, LongFunction<Change> draw) {
        Timetable timetable = event.planted();
        long[] nanos = new long[changes];
        int moved = 0;
        int leftOut = 0;
        int proven = 0;
        for (int i = 0; i < changes; i++) {
            Change change = draw.apply(i);
            long start = System.nanoTime();
            Mended mended = Repair.mend(event.problem(), timetable, List.of(change));
            nanos[i] = System.nanoTime() - start;
            moved += mended.moves().size();
            leftOut += mended.leftOut().size();
            proven += mended.fewest() ? 1 : 0;
        }
        Arrays.sort(nanos);
        out.printf(
                "%-18s median %6.1f ms  p95 %6.1f ms  moved %d  left out %d  proven fewest %d of %d%n",
                kind, nanos[changes / 2] / 1e6, nanos[changes * 95 / 100] / 1e6, moved, leftOut, proven, changes);
    }
}
