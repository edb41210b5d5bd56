package org.tworivers.solver.pairs.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Ends work that nobody waits for any more.
final class Cancelled {
    private Cancelled() {}

    /// @throws CancellationException when it was cancelled
    static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("somebody stopped it");
        }
    }
}
