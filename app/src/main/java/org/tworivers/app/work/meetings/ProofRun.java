package org.tworivers.app.work.meetings;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.tworivers.app.work.meetings.Scheduling.Proof;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.TimetableProver.Optimum;
import org.tworivers.solver.timetable.TimetableProver.Verdict;

/// The proof beside a search: the prover raises the bound of the first objective that is open, from the best
/// timetable known, and begins again where it stands when the search finds a better one. When the bound meets
/// the value, the next objective is looked at.
///
/// Objectives after the first are proven only where those before can be held at their best: when no optional
/// meeting must be left out, all are then required.
final class ProofRun implements Callable<Proof> {
    private final MeetingProblem problem;
    private final TimetableProver prover;
    private final Blackboard board;
    private final Scheduling.Watch watch;
    private final BooleanSupplier stopped;

    /// @param stopped whether to give up: the time is up, or somebody stopped it
    ProofRun(
            MeetingProblem problem,
            TimetableProver prover,
            Blackboard board,
            Scheduling.Watch watch,
            BooleanSupplier stopped) {
        this.problem = problem;
        this.prover = prover;
        this.board = board;
        this.watch = watch;
        this.stopped = stopped;
    }

    @Override
    public Proof call() {
        while (!board.isSettled() && !stopped.getAsBoolean()) {
            int open = board.openObjective();
            Objective objective = problem.objectives().get(open);
            if (!canHold(open)) {
                return Proof.NOT_ACCEPTED;
            }
            MeetingProblem held = held(open);
            if (!prover.accepts(held, objective)) {
                return Proof.NOT_ACCEPTED;
            }
            if (!ask(held, open)) {
                return Proof.OPEN;
            }
        }
        return board.isProversWork() ? Proof.BY_PROVER : Proof.OPEN;
    }

    /// Asks once. Says whether that came to something, or was overtaken by the search.
    private boolean ask(MeetingProblem held, int open) {
        List<Long> values = board.values();
        BooleanSupplier overtaken = () -> stopped.getAsBoolean()
                || board.isSettled()
                || board.openObjective() > open
                || (values.isEmpty() && !board.values().isEmpty());
        Optimum optimum = prover.optimise(
                held,
                problem.objectives().get(open),
                board.best(),
                board.least().get(open),
                bound -> board.proved(open, bound),
                new Control(watch.nanoTime(), overtaken, progress -> {}));
        boolean known = !values.isEmpty();
        return switch (optimum.best()) {
            case Verdict.Possible(var timetable) -> {
                board.proved(open, optimum.bound());
                board.foundByProver(timetable);
                yield board.openObjective() > open || overtaken.getAsBoolean();
            }
            case Verdict.Impossible(var conflict)
            when known || open > 0 ->
                throw new IllegalStateException("the prover calls impossible what has been found: " + conflict);
            case Verdict.Impossible(var conflict) -> {
                board.provedImpossible(conflict);
                yield true;
            }
            case Verdict.Undecided() -> {
                board.proved(open, optimum.bound());
                yield overtaken.getAsBoolean();
            }
        };
    }

    /// Whether the objectives before can be held at their best by constraints.
    private boolean canHold(int open) {
        List<Long> values = board.values();
        for (int i = 0; i < open; i++) {
            if (problem.objectives().get(i) != Objective.UNSCHEDULED || values.get(i) > 0) {
                return false;
            }
        }
        return true;
    }

    /// The event with every optional meeting required that costs something to leave out, once leaving out is
    /// settled.
    private MeetingProblem held(int open) {
        if (open == 0) {
            return problem;
        }
        ProblemBuilder builder = problem.toBuilder();
        for (int m = 0; m < problem.meetings(); m++) {
            Meeting meeting = problem.meeting(m);
            if (!meeting.required() && meeting.priority() > 0) {
                builder.change(
                        m,
                        new Meeting(
                                meeting.first(),
                                meeting.second(),
                                meeting.priority(),
                                true,
                                meeting.allowed(),
                                meeting.fixedSlot(),
                                meeting.fixedTable(),
                                meeting.locked(),
                                meeting.interpreters()));
            }
        }
        return builder.build();
    }
}
