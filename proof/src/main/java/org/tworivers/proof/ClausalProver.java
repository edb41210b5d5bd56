package org.tworivers.proof;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.tworivers.proof.TimetableModel.Use;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Proves with clauses: states the event and "at most so much" as a formula and lets a clause-learning
/// engine decide. Optimising asks for the bound, then for the next value above it, and so on, until a
/// timetable has it.
///
/// A timetable that is known is taken for an upper limit only; to let the engine try its slots first
/// found the hard optima later, not sooner (forum-13crafb: 45 s instead of 19).
///
/// One thread; the same event gives the same answer and, unless stopped by a clock, the same timetable.
/// Every timetable is held against [TimetableCheck] before it is handed out.
public final class ClausalProver implements TimetableProver {
    static final long SEED = 1;

    /// An event with more joined sums (200 participants in 24 slots have a million) would not fit into
    /// memory.
    private static final long LARGEST = 8_000_000;

    @Override
    public String name() {
        return "clauses";
    }

    /// Breaks, idle slots, moved and left-out meetings, with every constraint, up to some hundred
    /// participants. Not the range of idle slots and not changes of tables.
    @Override
    public boolean accepts(MeetingProblem problem, Objective objective) {
        return switch (objective) {
            case UNSCHEDULED, BREAKS, IDLE, MOVED -> TimetableModel.size(problem) <= LARGEST;
            case IDLE_RANGE, TABLE_CHANGES -> false;
        };
    }

    @Override
    public Verdict atMost(MeetingProblem problem, Objective objective, long limit, Timetable hint, Control control) {
        Question question = new Question(problem, objective, control.cancelled());
        if (question.valueOf(hint) <= limit) {
            return new Verdict.Possible(hint);
        }
        return question.decide(limit);
    }

    @Override
    public Optimum optimise(
            MeetingProblem problem,
            Objective objective,
            Timetable hint,
            long bound,
            LongConsumer raised,
            Control control) {
        Question question = new Question(problem, objective, control.cancelled());
        if (question.valueOf(hint) < Long.MAX_VALUE) {
            return question.climb(hint, Math.max(0, bound), raised);
        }
        return switch (question.decide()) {
            case Verdict.Possible(Timetable any) -> question.climb(any, Math.max(0, bound), raised);
            case Verdict.Impossible impossible -> new Optimum(impossible, bound);
            case Verdict.Undecided undecided -> new Optimum(undecided, bound);
        };
    }

    /// One event and objective being asked about.
    private record Question(MeetingProblem problem, Objective objective, BooleanSupplier stop) {
        /// The objective's value of a timetable that keeps all constraints, else more than any.
        long valueOf(Timetable timetable) {
            TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
            return report.isFeasible() ? report.values().getOrDefault(objective, Long.MAX_VALUE) : Long.MAX_VALUE;
        }

        /// Any timetable.
        Verdict decide() {
            TimetableModel model = TimetableModel.of(problem, Use.ANSWER);
            return answer(model, Long.MAX_VALUE - 1, () -> ConflictFinder.find(problem, stop));
        }

        Verdict decide(long limit) {
            if (limit < 0) {
                return new Verdict.Impossible(List.of());
            }
            return answer(limited(limit), limit, () -> ConflictFinder.find(problem, objective, limit, stop));
        }

        private Verdict answer(TimetableModel model, long limit, Supplier<List<Violation>> conflict) {
            Cdcl engine = new Cdcl(model.clauses(), SEED);
            return switch (engine.solve(new int[0], Long.MAX_VALUE, stop)) {
                case YES -> new Verdict.Possible(read(model, engine, limit));
                case NO -> new Verdict.Impossible(conflict.get());
                case STOPPED -> new Verdict.Undecided();
            };
        }

        /// Asks for ever more above what is known not to be beaten, until there is a timetable. Each time
        /// anew: a limit stated for good lets far more be settled beforehand than one assumed, which is
        /// worth more than what was learned for the limit before (ticf-13crafc at 0 breaks: 1.7 s instead
        /// of 34).
        Optimum climb(Timetable known, long from, LongConsumer raised) {
            long value = valueOf(known);
            long bound = from;
            while (bound < value) {
                TimetableModel model = limited(bound);
                Cdcl engine = new Cdcl(model.clauses(), SEED);
                switch (engine.solve(new int[0], Long.MAX_VALUE, stop)) {
                    case YES -> {
                        return new Optimum(new Verdict.Possible(read(model, engine, bound)), bound);
                    }
                    case NO -> {
                        bound = TimetableModel.next(problem, objective, bound);
                        raised.accept(bound);
                    }
                    case STOPPED -> {
                        return new Optimum(new Verdict.Possible(known), bound);
                    }
                }
            }
            return new Optimum(new Verdict.Possible(known), value);
        }

        private TimetableModel limited(long limit) {
            TimetableModel model = TimetableModel.of(problem, objective, limit, Use.ANSWER);
            model.clauses().add(Clauses.not(model.cost().atLeast(limit + 1)));
            return model;
        }

        private Timetable read(TimetableModel model, Cdcl engine, long limit) {
            Timetable timetable = model.read(engine::holds);
            long value = valueOf(timetable);
            if (value > limit) {
                throw new IllegalStateException("the engine's timetable (" + objective + " " + value + ", "
                        + TimetableCheck.of(problem, timetable).violations()
                        + ") must keep all constraints and have at most "
                        + limit + ". Maybe the clauses do not say what the check says.");
            }
            return timetable;
        }
    }
}
