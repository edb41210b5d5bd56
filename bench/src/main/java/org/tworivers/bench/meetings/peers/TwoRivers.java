package org.tworivers.bench.meetings.peers;

import java.util.List;
import org.tworivers.app.work.meetings.Portfolio;
import org.tworivers.app.work.meetings.Provers;
import org.tworivers.app.work.meetings.Scheduling.Answer;
import org.tworivers.app.work.meetings.Scheduling.Budget;
import org.tworivers.app.work.meetings.Scheduling.Standing;
import org.tworivers.app.work.meetings.Scheduling.Watch;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Timetable;

/// The product as its command runs it on two processors: two threads that search, or one that searches and one
/// that proves.
public final class TwoRivers implements Peer {
    private final boolean proves;

    private TwoRivers(boolean proves) {
        this.proves = proves;
    }

    /// Two threads search, as `schedule` does.
    public static TwoRivers searching() {
        return new TwoRivers(false);
    }

    /// One thread searches, one proves, as `schedule --prove` does.
    public static TwoRivers proving() {
        return new TwoRivers(true);
    }

    @Override
    public String name() {
        return proves ? "ours, proving" : "ours";
    }

    @Override
    public Attempt attempt(MeetingProblem problem, double seconds, long seed) {
        Stopwatch stopwatch = Stopwatch.start();
        LastFound last = new LastFound(stopwatch);
        Watch watch = new Watch(System::nanoTime, () -> false, last::note);
        Budget budget = new Budget(
                seed, Long.MAX_VALUE, Stopwatch.nanos(seconds), proves ? 1 : 2, Timetable.empty(problem.meetings()));
        Answer answer = proves
                ? Portfolio.prove(problem, budget, watch, Provers.all())
                : Portfolio.search(problem, budget, watch);
        double ended = stopwatch.seconds();
        Outcome outcome = answer.outcome();
        return new Attempt(
                outcome.timetable(),
                outcome.values().getFirst().bound(),
                outcome.status() == Outcome.Status.INFEASIBLE,
                answer.foundByProver() ? ended : last.seconds,
                ended);
    }

    /// Remembers when the search's best timetable was first told of.
    private static final class LastFound {
        private final Stopwatch watch;
        private List<Long> values = List.of();
        private double seconds;

        LastFound(Stopwatch watch) {
            this.watch = watch;
        }

        void note(Standing standing) {
            if (standing.feasible() && !standing.values().equals(values)) {
                values = standing.values();
                seconds = watch.seconds();
            }
        }
    }
}
