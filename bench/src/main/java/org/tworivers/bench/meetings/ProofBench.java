package org.tworivers.bench.meetings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.tworivers.proof.ClausalProver;
import org.tworivers.proof.Dimacs;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver.Optimum;
import org.tworivers.solver.timetable.TimetableProver.Verdict;
import org.tworivers.solver.timetable.bounds.BoundCount;

/// The prover alone, without a search beside it, on the published events: the proven number of breaks,
/// when its bound stood and when the timetable was found; and how long engines of others take to refute
/// one break less, from the same clauses.
///
/// ``` ProofBench FOLDER FAIRNESS SECONDS [NAME [peers]] ```
public final class ProofBench {
    private final PrintStream out;
    private final int seconds;
    private final Map<String, ToIntBiFunction<Dimacs, Integer>> peers;

    private ProofBench(PrintStream out, int seconds, boolean withPeers) {
        this.out = out;
        this.seconds = seconds;
        peers = withPeers ? ClauseEngines.all() : Map.of();
    }

    public static void main(String[] arguments) throws IOException {
        int fairness = Integer.parseInt(arguments[1]);
        String name = arguments.length > 3 ? arguments[3] : "";
        ProofBench bench = new ProofBench(System.out, Integer.parseInt(arguments[2]), arguments.length > 4);
        List<Path> files = PublishedEvents.files(Path.of(arguments[0]), name);
        bench.head();
        for (Path file : files) {
            bench.prove(file, fairness);
        }
    }

    private void head() {
        out.printf("%-32s %8s %6s %6s %8s %8s", "event", "matching", "bound", "value", "bound s", "all s");
        peers.keySet().forEach(peer -> out.printf(" %8s", peer));
        out.println();
    }

    private void prove(Path file, int fairness) {
        MeetingProblem problem = PublishedEvents.read(file, fairness);
        long began = System.nanoTime();
        long[] stood = {began};
        long matching = BoundCount.of(problem).least(Objective.BREAKS);
        long end = began + seconds * 1_000_000_000L;
        Control control = new Control(System::nanoTime, () -> System.nanoTime() > end, progress -> {});
        Optimum optimum = new ClausalProver()
                .optimise(
                        problem,
                        Objective.BREAKS,
                        Timetable.empty(problem.meetings()),
                        matching,
                        raised -> stood[0] = System.nanoTime(),
                        control);
        out.printf(
                "%-32s %8d %6d %6s %8.2f %8.2f",
                file.getFileName(),
                matching,
                optimum.bound(),
                value(optimum, System.nanoTime() < end),
                since(began, stood[0]),
                since(began, System.nanoTime()));
        if (optimum.bound() > matching && optimum.best() instanceof Verdict.Possible) {
            peers.values().forEach(peer -> refute(problem, optimum.bound() - 1, peer));
        }
        out.println();
    }

    private static String value(Optimum optimum, boolean inTime) {
        return switch (optimum.best()) {
            case Verdict.Possible possible when inTime -> String.valueOf(optimum.bound());
            case Verdict.Impossible impossible -> "-";
            case Verdict.Possible late -> "?";
            case Verdict.Undecided undecided -> "?";
        };
    }

    private void refute(MeetingProblem problem, long limit, ToIntBiFunction<Dimacs, Integer> peer) {
        Dimacs clauses = Dimacs.atMost(problem, Objective.BREAKS, limit);
        long began = System.nanoTime();
        int answer = peer.applyAsInt(clauses, seconds);
        if (answer < 0) {
            out.printf(" %8.2f", since(began, System.nanoTime()));
        } else {
            out.printf(" %8s", answer > 0 ? "WRONG" : "-");
        }
    }

    private static double since(long from, long to) {
        return (to - from) / 1e9;
    }
}
