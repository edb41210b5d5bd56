package org.tworivers.bench.meetings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.CpSat;
import org.tworivers.bench.meetings.peers.FirstFree;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.bench.meetings.peers.Peer;
import org.tworivers.bench.meetings.peers.TwoRivers;
import org.tworivers.bench.meetings.timefold.Timefold;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// We and peers on the same events, one after the other in one run. A value is printed only after the independent
/// check.
final class PeerTable {
    private static final String ROW = "%-22s %-16s %8s %8s %9s %9s  %s%n";

    private final PrintStream out;
    private final double seconds;
    private final long seed;

    /// @param seconds of one event and peer
    PeerTable(PrintStream out, double seconds, long seed) {
        this.out = out;
        this.seconds = seconds;
        this.seed = seed;
    }

    /// @param events sizes of generated ones, files of published ones, or folders of such files
    /// @return how many answers contradict each other or what has been published
    int run(List<String> events) throws IOException {
        out.printf("%n" + ROW, "event", "by", "value", "bound", "found s", "ended s", "");
        int contradictions = 0;
        for (String event : events) {
            if (EventSize.isOne(event)) {
                contradictions += generated(event);
            } else {
                Path path = Path.of(event);
                List<Path> files = Files.isDirectory(path) ? PublishedEvents.files(path, "") : List.of(path);
                for (Path file : files) {
                    contradictions += published(file);
                }
            }
        }
        out.printf("contradictions: %d%n", contradictions);
        return contradictions;
    }

    private int generated(String size) {
        MeetingProblem problem =
                PlantedEvent.of(EventSize.parse(size), seed, Objective.IDLE).problem();
        Known known = new Known(BoundCount.of(problem).least(Objective.IDLE), Long.MAX_VALUE);
        return compare(size, problem, TwoRivers.searching(), known);
    }

    private int published(Path file) {
        MeetingProblem problem = PublishedEvents.read(file, PublishedOptimum.FAIRNESS);
        String name = PublishedEvents.name(file);
        String variant = file.toAbsolutePath()
                .getName(file.toAbsolutePath().getNameCount() - 2)
                .toString();
        Known known = PublishedOptimum.find(name, variant, PublishedOptimum.FAIRNESS)
                .map(optimum ->
                        optimum.isImpossible() ? Known.IMPOSSIBLE : new Known(optimum.breaks(), optimum.breaks()))
                .orElseGet(() -> new Known(BoundCount.of(problem).least(Objective.BREAKS), Long.MAX_VALUE));
        return compare(name, problem, TwoRivers.proving(), known);
    }

    private int compare(String event, MeetingProblem problem, Peer ours, Known known) {
        List<Attempt> attempts = new ArrayList<>();
        for (Peer peer : List.of(ours, new CpSat(), new Timefold(), new FirstFree())) {
            Attempt attempt = peer.attempt(problem, seconds, seed);
            attempts.add(attempt);
            print(event, peer, attempt, Judged.of(problem, attempt.timetable()));
        }
        return contradictions(problem, attempts, known);
    }

    private void print(String event, Peer peer, Attempt attempt, Judged judged) {
        boolean none = !judged.feasible() || attempt.impossible();
        out.printf(
                ROW,
                event,
                peer.name(),
                none ? "-" : judged.value(),
                attempt.bound() > 0 || (!none && judged.value() == 0) ? attempt.bound() : "-",
                none ? "-" : "%.2f".formatted(attempt.found()),
                "%.2f".formatted(attempt.ended()),
                remark(attempt, judged));
    }

    private static String remark(Attempt attempt, Judged judged) {
        if (attempt.impossible()) {
            return "proven impossible";
        }
        if (!judged.feasible()) {
            return "%d not placed, %d constraints broken".formatted(judged.missing(), judged.broken());
        }
        return attempt.bound() == judged.value() ? "proven" : "";
    }

    /// A value below what is known to be the least, a bound above a value, a timetable of what was proven impossible.
    private int contradictions(MeetingProblem problem, List<Attempt> attempts, Known known) {
        long lowest = attempts.stream()
                .map(attempt -> Judged.of(problem, attempt.timetable()))
                .filter(Judged::feasible)
                .mapToLong(Judged::value)
                .min()
                .orElse(Long.MAX_VALUE);
        long highest = attempts.stream().mapToLong(Attempt::bound).max().orElse(0);
        long most = Math.min(lowest, known.most);
        boolean impossible = attempts.stream().anyMatch(Attempt::impossible);
        boolean contradicts = lowest < known.least || highest > most || (impossible && most < Long.MAX_VALUE);
        if (contradicts) {
            out.printf("  CONTRADICTION: value %d, bound %d, known before %s%n", lowest, highest, known);
        }
        return contradicts ? 1 : 0;
    }

    /// What is known of the best value before anybody tries.
    ///
    /// @param least no value is below it
    /// @param most no bound is above it
    private record Known(long least, long most) {
        /// No value at all.
        static final Known IMPOSSIBLE = new Known(Long.MAX_VALUE, Long.MAX_VALUE);
    }
}
