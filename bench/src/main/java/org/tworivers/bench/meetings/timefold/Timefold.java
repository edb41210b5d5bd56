package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.Peer;
import org.tworivers.bench.meetings.peers.Seating;
import org.tworivers.bench.meetings.peers.Stopwatch;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.bounds.BoundCount;

/// Timefold's community edition as it comes: its construction, then its local search; one thread, because more are not
/// part of that edition. It is told our bound, so that it can stop there; it has none of its own.
/// The second that it takes to start comes on top of the time it is given.
public final class Timefold implements Peer {
    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Attempt attempt(MeetingProblem problem, double seconds, long seed) {
        Stopwatch watch = Stopwatch.start();
        Solver<DockingEvent> solver = SolverFactory.<DockingEvent>create(config(problem, seconds, seed))
                .buildSolver();
        double[] found = {0};
        solver.addEventListener(event -> found[0] = watch.seconds());
        DockingEvent best = solver.solve(new DockingEvent(problem));
        return new Attempt(Seating.of(problem, best.slots()), 0, false, found[0], watch.seconds());
    }

    private static SolverConfig config(MeetingProblem problem, double seconds, long seed) {
        long least = BoundCount.of(problem).least(problem.objectives().getFirst());
        boolean fair = problem.fairness() != MeetingProblem.UNLIMITED;
        return new SolverConfig()
                .withSolutionClass(DockingEvent.class)
                .withEntityClasses(Talk.class)
                .withConstraintProviderClass(fair ? FairDockingRules.class : DockingRules.class)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(Duration.ofNanos(Stopwatch.nanos(seconds)))
                        .withBestScoreLimit("0hard/" + -least + "soft"));
    }
}
