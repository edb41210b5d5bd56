package org.tworivers.solver.timetable;

import java.util.List;
import java.util.function.LongConsumer;

/// An engine that decides exactly; found by `ServiceLoader`, so that everything else runs without one.
public interface TimetableProver {
    /// Its name, for reports.
    String name();

    /// Whether it can decide about this event and objective.
    boolean accepts(MeetingProblem problem, Objective objective);

    /// Decides whether a timetable has at most so much of an objective.
    ///
    /// @param hint a timetable to start from; may be empty or infeasible
    Verdict atMost(MeetingProblem problem, Objective objective, long limit, Timetable hint, Control control);

    /// The least value of an objective: a timetable with it, or that there is none, or what is known when stopped.
    ///
    /// @param hint the best timetable known; may be empty or infeasible
    /// @param bound a value known not to be beaten
    /// @param raised told of every higher bound when it is proven, so that a search beside can end there
    Optimum optimise(
            MeetingProblem problem,
            Objective objective,
            Timetable hint,
            long bound,
            LongConsumer raised,
            Control control);

    /// The answer to one decision.
    sealed interface Verdict {
        /// There is one, by this timetable.
        record Possible(Timetable timetable) implements Verdict {}

        /// There is none. The conflict is a small set of constraints that cannot hold together, empty when none was
        /// looked for.
        record Impossible(List<Violation> conflict) implements Verdict {
            public Impossible {
                conflict = List.copyOf(conflict);
            }
        }

        /// Stopped before an answer.
        record Undecided() implements Verdict {}
    }

    /// What optimising came to.
    ///
    /// @param best [Verdict.Possible] with the best timetable, [Verdict.Impossible] when there is none
    /// @param bound no timetable is below it; equal to the value of the best when that is proven
    record Optimum(Verdict best, long bound) {}
}
