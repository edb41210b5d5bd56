package org.tworivers.solver.timetable;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How the caller holds on to a running search: its clock, its wish to stop, and where progress is told.
///
/// @param nanoTime a clock in nanoseconds from anywhere
/// @param cancelled asked often, from any thread
/// @param progress told now and then, from one thread at a time
public record Control(LongSupplier nanoTime, BooleanSupplier cancelled, Consumer<Progress> progress) {
    /// Without an end or a listener; for budgets in iterations.
    public static Control none() {
        return new Control(() -> 0, () -> false, progress -> {});
    }

    /// Where a search stands.
    ///
    /// @param iterations of each island so far
    /// @param feasible whether the best timetable so far keeps all constraints
    /// @param values of the best, by objective; table changes are not counted yet
    /// @param best that timetable, made when asked for; only to be asked for while it is told
    public record Progress(
            long nanos, long iterations, boolean feasible, List<Long> values, Supplier<Timetable> best) {}
}
