package org.tworivers.app.work.meetings;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;

/// What is asked of a timetabling, and what it comes to.
public final class Scheduling {
    private Scheduling() {}

    /// How long and from what.
    ///
    /// @param seed of all randomness
    /// @param iterations of each island at most
    /// @param nanos at most, search and proof together
    /// @param threads of the search
    /// @param start a timetable to start from; may be empty
    public record Budget(long seed, long iterations, long nanos, int threads, Timetable start) {
        public Budget {
            if (threads < 1 || iterations < 0 || nanos < 0) {
                throw new IllegalArgumentException("threads (" + threads + ") must be 1 or more, iterations ("
                        + iterations + ") and nanoseconds (" + nanos + ") 0 or more. Maybe 1 thread.");
            }
        }
    }

    /// How the caller holds on to it.
    ///
    /// @param nanoTime a clock in nanoseconds
    /// @param cancelled asked often, from several threads
    /// @param standing told now and then, from one thread at a time
    public record Watch(LongSupplier nanoTime, BooleanSupplier cancelled, Consumer<Standing> standing) {}

    /// Where it stands.
    ///
    /// @param feasible whether the best timetable so far keeps all constraints
    /// @param values of the best, by objective
    /// @param bounds no timetable is below them, by objective
    /// @param iterations so far on each island; one is one move tried
    public record Standing(long nanos, boolean feasible, List<Long> values, List<Long> bounds, long iterations) {}

    /// What became of the proof.
    public enum Proof {
        /// None was asked for, and none was needed.
        NONE,
        /// The bounds of the search's own module suffice.
        BY_BOUNDS,
        /// The prover settled it.
        BY_PROVER,
        /// The prover ran and was stopped before an answer.
        OPEN,
        /// There is no prover on the class path.
        NO_PROVER,
        /// The prover there is cannot decide about this event and objective.
        NOT_ACCEPTED
    }

    /// What came of it.
    ///
    /// @param outcome with the better of the search's and the prover's timetable and the better of their
    ///     bounds
    /// @param proof how far it is proven
    /// @param prover name of the prover that ran, or empty
    /// @param foundByProver whether the timetable is the prover's: then the iterations alone do not give it
    ///     again
    /// @param conflict when it is impossible, a few constraints that cannot hold together; empty when none
    ///     was found
    public record Answer(
            Outcome outcome, Proof proof, String prover, boolean foundByProver, List<Violation> conflict, long nanos) {
        public Answer {
            conflict = List.copyOf(conflict);
        }
    }
}
