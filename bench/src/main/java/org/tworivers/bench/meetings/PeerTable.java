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
        return compare(
                size, problem, TwoRivers.searching(), BoundCount.of(problem).least(Objective.IDLE));
    }

    private int published(Path file) {
        MeetingProblem problem = PublishedEvents.read(file, PublishedOptimum.FAIRNESS);
        String name = PublishedEvents.name(file);
        String variant = file.toAbsolutePath()
                .getName(file.toAbsolutePath().getNameCount() - 2)
                .toString();
        long least = PublishedOptimum.find(name, variant, PublishedOptimum.FAIRNESS)
                .filter(optimum -> !optimum.isImpossible())
                .map(PublishedOptimum::breaks)
                .orElseGet(() -> BoundCount.of(problem).least(Objective.BREAKS));
        return compare(name, problem, TwoRivers.proving(), least);
    }

    private int compare(String event, MeetingProblem problem, Peer ours, long least) {
        List<Attempt> attempts = new ArrayList<>();
        for (Peer peer : List.of(ours, new CpSat(), new Timefold(), new FirstFree())) {
            Attempt attempt = peer.attempt(problem, seconds, seed);
            attempts.add(attempt);
            print(event, peer, attempt, Judged.of(problem, attempt.timetable()));
        }
        return contradictions(problem, attempts, least);
    }

    private void print(String event, Peer peer, Attempt attempt, Judged judged) {
        boolean none = !judged.feasible() || attempt.impossible();
        String remark = "";
        if (attempt.impossible()) {
            remark = "proven impossible";
        } else if (none) {
            remark = "%d not placed, %d constraints broken".formatted(judged.missing(), judged.broken());
        } else if (attempt.bound() == judged.value()) {
            remark = "proven";
        }
        out.printf(
                ROW,
                event,
                peer.name(),
                none ? "-" : judged.value(),
                attempt.bound() > 0 || !none && judged.value() == 0 ? attempt.bound() : "-",
                none ? "-" : "%.2f".formatted(attempt.found()),
                "%.2f".formatted(attempt.ended()),
                remark);
    }

    /// A value below what is known to be the least, a bound above a value, a timetable of what was proven impossible.
    private int contradictions(MeetingProblem problem, List<Attempt> attempts, long least) {
        List<Judged> feasible = attempts.stream()
                .map(attempt -> Judged.of(problem, attempt.timetable()))
                .filter(Judged::feasible)
                .toList();
        long lowest = feasible.stream().mapToLong(Judged::value).min().orElse(Long.MAX_VALUE);
        long highest = attempts.stream().mapToLong(Attempt::bound).max().orElse(0);
        boolean impossible = attempts.stream().anyMatch(Attempt::impossible);
        boolean contradicts = lowest < Math.max(least, highest) || impossible && !feasible.isEmpty();
        if (contradicts) {
            out.printf("  CONTRADICTION: value %d, bounds %d and %d%n", lowest, least, highest);
        }
        return contradicts ? 1 : 0;
    }
}
