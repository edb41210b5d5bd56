package org.tworivers.bench.meetings.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// OR-Tools CP-SAT with two workers on a [CpSatModel], started from [FirstFree].
public final class CpSat implements Peer {
    private static final int WORKERS = 2;

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Attempt attempt(MeetingProblem problem, double seconds, long seed) {
        Loader.loadNativeLibraries();
        Stopwatch watch = Stopwatch.start();
        CpSatModel model = new CpSatModel(problem);
        model.hint(FirstFree.place(problem));
        CpSolver solver = solver(seconds - watch.seconds(), seed);
        LastFound last = new LastFound(watch);
        CpSolverStatus status = solver.solve(model.model(), last);
        double ended = watch.seconds();
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Attempt(Seating.of(problem, model.slots(solver)), bound(solver), false, last.seconds, ended);
            case INFEASIBLE -> new Attempt(Timetable.empty(problem.meetings()), 0, true, ended, ended);
            case UNKNOWN -> new Attempt(Timetable.empty(problem.meetings()), bound(solver), false, ended, ended);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("the model must be valid, but CP-SAT says " + status + ".");
        };
    }

    private static CpSolver solver(double seconds, long seed) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setRandomSeed((int) seed)
                .setMaxTimeInSeconds(Math.max(0, seconds));
        return solver;
    }

    /// Its bound is that of a sum of whole numbers, but given as a double; a little is left for its rounding.
    private static long bound(CpSolver solver) {
        return Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    /// Remembers when the last timetable was found.
    private static final class LastFound extends CpSolverSolutionCallback {
        private final Stopwatch watch;
        private double seconds;

        LastFound(Stopwatch watch) {
            this.watch = watch;
        }

        @Override
        public void onSolutionCallback() {
            seconds = watch.seconds();
        }
    }
}
