package org.tworivers.bench.meetings;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;
import org.tworivers.bench.meetings.peers.FlowPeer;
import org.tworivers.bench.meetings.peers.Stopwatch;
import org.tworivers.solver.pairs.LeftOut;
import org.tworivers.solver.pairs.PairChoice;
import org.tworivers.solver.pairs.PairOutcome;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.PairReasons;
import org.tworivers.solver.pairs.check.PairCheck;

/// Seconds and heap to choose pairs, with value and proven bound; beside it OR-Tools' min-cost flow on the first two
/// objectives. The first seed also warms up.
final class PairTable {
    private static final int INCLUSIONS = 50;

    private final PrintStream out;
    private final MadeUpRequests requests;

    PairTable(PrintStream out, MadeUpRequests requests) {
        this.out = out;
        this.requests = requests;
    }

    /// @return how many choices are not proven best, or not worth what the peer found
    int run(int seeds) {
        out.printf(
                "%n2 x %d participants, %d pairs, priorities 1 to %d%n",
                requests.participants(), requests.pairs(), requests.priorities());
        int wrong = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            wrong += run(seed, requests.problem(seed));
        }
        out.printf("contradictions: %d%n", wrong);
        return wrong;
    }

    private int run(int seed, PairProblem problem) {
        PairOutcome outcome = timed(
                seed,
                "all objectives",
                () -> PairChoice.of(problem),
                each -> "promised "
                        + each.promised() + ", priorities " + each.priority() + ", pairs "
                        + each.choice().size());
        PairCheck.Report report =
                timed(seed, "check", () -> PairCheck.of(problem, outcome), each -> "bounds " + each.bounds());
        timed(seed, INCLUSIONS + " inclusions", () -> inclusions(problem, outcome), each -> "cost " + each);
        long weight = 1 + (long) requests.pairs() * requests.priorities();
        long worth = weight * outcome.promised() + outcome.priority();
        long peer = timed(
                seed,
                "OR-Tools, two objectives",
                () -> new FlowPeer(problem, weight).worth(),
                each -> each == worth ? "the same value" : "ANOTHER VALUE: " + each);
        boolean proven = report.isProvenBest() && report.values().equals(outcome.values());
        return (proven ? 0 : 1) + (peer == worth ? 0 : 1);
    }

    private static long inclusions(PairProblem problem, PairOutcome outcome) {
        PairReasons reasons = new PairReasons(problem, outcome);
        List<LeftOut> all = reasons.all();
        long cost = 0;
        for (int i = 0; i < Math.min(INCLUSIONS, all.size()); i++) {
            cost += reasons.findInclusion(all.get(i).pair()).orElseThrow().priority();
        }
        return cost;
    }

    /// What is made of an answer for print.
    private interface Text<T> {
        String of(T answer);
    }

    private <T> T timed(int seed, String what, Supplier<T> work, Text<T> text) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch watch = Stopwatch.start();
        T answer = work.get();
        double seconds = watch.seconds();
        long bytes =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf("%-6s %-30s %9.2f s %9d MB  %s%n", seed, what, seconds, bytes >> 20, text.of(answer));
        return answer;
    }
}
