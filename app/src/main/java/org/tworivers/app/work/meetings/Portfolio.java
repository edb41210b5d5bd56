package org.tworivers.app.work.meetings;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tworivers.app.work.meetings.Scheduling.Answer;
import org.tworivers.app.work.meetings.Scheduling.Budget;
import org.tworivers.app.work.meetings.Scheduling.Proof;
import org.tworivers.app.work.meetings.Scheduling.Standing;
import org.tworivers.app.work.meetings.Scheduling.Watch;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.bounds.Bounds;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// Searches, and proves beside it when asked: the search's best value is the prover's limit, and what the
/// prover settles ends the search. When the search's iterations are used up, the proof goes on until it is
/// settled, its time is up, or somebody stops it.
public final class Portfolio {
    private static final int BETWEEN_LOOKS_MILLIS = 100;

    private final MeetingProblem problem;
    private final Budget budget;
    private final Watch watch;
    private final long began;
    private final Bounds bounds;
    private final Blackboard board;
    private final SearchSettings settings;

    private Portfolio(MeetingProblem problem, Budget budget, Watch watch) {
        this.problem = problem;
        this.budget = budget;
        this.watch = watch;
        began = watch.nanoTime().getAsLong();
        bounds = BoundCount.of(problem);
        board = new Blackboard(problem, bounds);
        settings = new SearchSettings(
                budget.seed(), SearchSettings.BY_SIZE, budget.threads(), budget.iterations(), budget.nanos());
    }

    /// Searches alone.
    public static Answer search(MeetingProblem problem, Budget budget, Watch watch) {
        Portfolio portfolio = new Portfolio(problem, budget, watch);
        return portfolio.answer(portfolio.searched(() -> false), Proof.NONE, "");
    }

    /// Searches and proves side by side, with the first prover that accepts the event.
    ///
    /// @param provers those that there are; maybe none
    public static Answer prove(MeetingProblem problem, Budget budget, Watch watch, List<TimetableProver> provers) {
        Portfolio portfolio = new Portfolio(problem, budget, watch);
        if (provers.isEmpty() || portfolio.board.isSettled()) {
            Proof proof = provers.isEmpty() ? Proof.NO_PROVER : Proof.NONE;
            return portfolio.answer(portfolio.searched(() -> false), proof, "");
        }
        TimetableProver prover = provers.stream()
                .filter(each -> each.accepts(problem, problem.objectives().getFirst()))
                .findFirst()
                .orElse(provers.getFirst());
        try (ExecutorService beside =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            Future<Proof> proof =
                    beside.submit(new ProofRun(problem, prover, portfolio.board, watch, portfolio::isStopped));
            Outcome searched = portfolio.searched(() -> proof.state() == Future.State.FAILED);
            return portfolio.answer(searched, portfolio.await(proof), prover.name());
        }
    }

    private Outcome searched(BooleanSupplier useless) {
        BooleanSupplier stopped = () -> watch.cancelled().getAsBoolean() || board.isSettled() || useless.getAsBoolean();
        Control control = new Control(watch.nanoTime(), stopped, this::note);
        return TimetableSearch.run(problem, bounds, budget.start(), settings, control);
    }

    private void note(Control.Progress progress) {
        if (progress.feasible()) {
            board.found(progress.values(), progress.best());
        }
        tell(progress.feasible(), progress.values(), progress.iterations());
    }

    private void tell(boolean feasible, List<Long> values, long iterations) {
        watch.standing().accept(new Standing(elapsed(), feasible, values, board.least(), iterations));
    }

    private boolean isStopped() {
        return watch.cancelled().getAsBoolean() || elapsed() >= budget.nanos();
    }

    private long elapsed() {
        return watch.nanoTime().getAsLong() - began;
    }

    private Proof await(Future<Proof> proof) {
        while (true) {
            try {
                return proof.get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                tell(!board.values().isEmpty(), board.values(), 0);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                proof.cancel(true);
                return Proof.OPEN;
            } catch (ExecutionException failed) {
                throw new IllegalStateException("the prover failed: " + failed.getCause(), failed.getCause());
            }
        }
    }

    private Answer answer(Outcome searched, Proof proof, String prover) {
        boolean searchIsFeasible =
                searched.status() == Outcome.Status.OPTIMAL || searched.status() == Outcome.Status.FEASIBLE;
        List<Long> values = searchIsFeasible
                ? searched.values().stream().map(Outcome.Value::value).toList()
                : List.of();
        boolean byProver = Blackboard.isBetter(board.proversValues(), values);
        List<Long> best = byProver ? board.proversValues() : values;
        List<Outcome.Value> bounded = IntStream.range(0, problem.objectives().size())
                .mapToObj(i -> new Outcome.Value(
                        problem.objectives().get(i),
                        best.isEmpty() ? searched.values().get(i).value() : best.get(i),
                        Math.max(board.least().get(i), searched.values().get(i).bound())))
                .toList();
        Outcome.Status status = status(best, bounded);
        boolean proven = status == Outcome.Status.OPTIMAL || status == Outcome.Status.INFEASIBLE;
        Outcome outcome = new Outcome(
                status,
                byProver ? board.proversBest() : searched.timetable(),
                bounded,
                searched.seed(),
                proven ? Outcome.Stop.PROVEN : searched.stop(),
                searched.iterations(),
                searched.islands(),
                searched.trace());
        Proof settled = board.isProversWork() ? Proof.BY_PROVER : Proof.BY_BOUNDS;
        return new Answer(outcome, proven ? settled : proof, prover, byProver, board.conflict(), elapsed());
    }

    private Outcome.Status status(List<Long> best, List<Outcome.Value> bounded) {
        if (board.isImpossible()) {
            return Outcome.Status.INFEASIBLE;
        }
        if (best.isEmpty()) {
            return Outcome.Status.UNKNOWN;
        }
        return bounded.stream().allMatch(value -> value.gap() == 0) ? Outcome.Status.OPTIMAL : Outcome.Status.FEASIBLE;
    }
}
