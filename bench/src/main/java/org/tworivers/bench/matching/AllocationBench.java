package org.tworivers.bench.matching;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.tworivers.bench.meetings.peers.Stopwatch;
import org.tworivers.solver.matching.Assigner;
import org.tworivers.solver.matching.AssignmentOutcome;
import org.tworivers.solver.matching.AssignmentProblem;
import org.tworivers.solver.matching.AssignmentReasons;
import org.tworivers.solver.matching.check.AssignmentCheck;

/// Seconds, by the clock and of all processors, and memory of an exact assignment, with reasons for all, beside
/// OR-Tools on the same instances in one run: its min-cost flow, and where there are as many places of one seat as
/// seekers its linear assignment. Ratios are of the processors' time.
///
/// `AllocationBench SEEKERS PLACES SEEDS [ours]`; the exit code is 1 when two values differ or ours is not proven.
public final class AllocationBench {
    private static final int[] SEATS = {90, 100, 120};

    private final PrintStream out;
    private final boolean alone;
    private int wrong;

    public AllocationBench(PrintStream out, boolean alone) {
        this.out = out;
        this.alone = alone;
    }

    /// See the class.
    public static void main(String[] arguments) {
        AllocationBench bench = new AllocationBench(System.out, arguments.length > 3);
        int wrong = bench.run(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.exit(wrong == 0 ? 0 : 1);
    }

    /// @return how many answers contradict
    public int run(int seekers, int places, int seeds) {
        boolean square = seekers == places;
        out.printf("%d seekers, %d places%n", seekers, places);
        for (MadeUpCosts.Kind kind : MadeUpCosts.Kind.values()) {
            for (int seats : square ? new int[] {100} : SEATS) {
                for (int seed = 1; seed <= seeds; seed++) {
                    out.printf("%n%s, seats for %d %%, seed %d%n", kind, seats, seed);
                    run(new MadeUpCosts(kind, seekers, places, seats).problem(seed), square);
                }
            }
        }
        out.printf("%ncontradictions: %d%n", wrong);
        return wrong;
    }

    private void run(AssignmentProblem problem, boolean square) {
        Measured ours = measured(problem, each -> {
            AssignmentOutcome outcome = Assigner.assign(each);
            return outcome.cost() + (each.seekers() - outcome.placed()) * each.leftOverCost();
        });
        print("ours", ours, ours);
        AssignmentOutcome outcome = Assigner.assign(problem);
        Measured reasons = measured(problem, each -> reasons(each, outcome));
        print("ours: reasons for all", reasons, ours);
        AssignmentCheck.Report report = AssignmentCheck.of(problem, outcome);
        wrong += report.isProvenBest() && report.value() == ours.value ? 0 : 1;
        if (alone) {
            return;
        }
        compare("OR-Tools, min-cost flow", measured(problem, AssignmentPeers::minCostFlow), ours);
        if (square) {
            compare("OR-Tools, linear assignment", measured(problem, AssignmentPeers::linearSumAssignment), ours);
        }
    }

    private static long reasons(AssignmentProblem problem, AssignmentOutcome outcome) {
        AssignmentReasons reasons = new AssignmentReasons(problem, outcome);
        long said = 0;
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            said += reasons.of(seeker) instanceof AssignmentReasons.Placed ? 1 : 0;
        }
        return said;
    }

    private void compare(String name, Measured peer, Measured ours) {
        print(name, peer, ours);
        if (peer.value != ours.value) {
            out.printf("ANOTHER VALUE: %d, ours %d%n", peer.value, ours.value);
            wrong++;
        }
    }

    private void print(String name, Measured what, Measured ours) {
        out.printf(
                "%-28s %8.2f s %8.2f s of processors %7.1f x %6d MB heap %6d MB more resident%n",
                name,
                what.seconds,
                what.processors,
                what.processors / ours.processors,
                what.heap >> 20,
                what.resident >> 20);
    }

    private record Measured(long value, double seconds, double processors, long heap, long resident) {}

    private static Measured measured(AssignmentProblem problem, ToLongFunction<AssignmentProblem> work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = resident();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = system.getProcessCpuTime();
        Stopwatch watch = Stopwatch.start();
        long value = work.applyAsLong(problem);
        double seconds = watch.seconds();
        double processors = (system.getProcessCpuTime() - busy) / 1e9;
        long heap =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Measured(value, seconds, processors, heap, Math.max(0, resident() - before));
    }

    /// The most memory the process ever had, where the system says it.
    private static long resident() {
        Path status = Path.of("/proc/self/status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                            .sum()
                    : 0;
        } catch (IOException broken) {
            throw new IllegalStateException("what the process has in memory must be readable in " + status, broken);
        }
    }
}
