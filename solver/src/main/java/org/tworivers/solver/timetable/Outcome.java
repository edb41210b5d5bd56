package org.tworivers.solver.timetable;

import java.util.List;

/// What came of looking for a timetable.
///
/// @param status what is known of the answer
/// @param timetable the best one found; when the status is infeasible or unknown it leaves required meetings out or
///     breaks fairness
/// @param values by objective, in the event's order; what the timetable has and what no timetable can beat
/// @param seed what all randomness came from
/// @param stop why the search ended
/// @param iterations of each island; as a budget they give the same timetable again, whatever the threads
/// @param islands how many searches ran side by side
/// @param trace each better timetable found, in the order of iterations, islands by number within one
public record Outcome(
        Status status,
        Timetable timetable,
        List<Value> values,
        long seed,
        Stop stop,
        long iterations,
        int islands,
        List<Step> trace) {
    public Outcome {
        values = List.copyOf(values);
        trace = List.copyOf(trace);
    }

    /// What is known of the answer.
    public enum Status {
        /// Nothing better exists.
        OPTIMAL,
        /// All constraints hold; better may exist.
        FEASIBLE,
        /// No timetable keeps all constraints.
        INFEASIBLE,
        /// None found, none ruled out.
        UNKNOWN
    }

    /// Why the search ended.
    public enum Stop {
        /// It cannot get better, or cannot be done.
        PROVEN,
        /// The iterations were used up.
        ITERATIONS,
        /// The time was used up.
        TIME,
        /// Somebody stopped it.
        CANCELLED
    }

    /// An objective's value and a number that no timetable is below, when the objectives before it are at their best.
    public record Value(Objective objective, long value, long bound) {
        /// Value less bound, 0 when nothing better exists.
        public long gap() {
            return value - bound;
        }
    }

    /// A better timetable on the way.
    ///
    /// @param nanos since the search began; the only part that differs from run to run
    /// @param values by objective
    public record Step(long iteration, int island, long nanos, List<Long> values) {
        public Step {
            values = List.copyOf(values);
        }
    }
}
