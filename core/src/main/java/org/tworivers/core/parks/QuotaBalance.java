package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.List;

/// How a quota stands on a day: granted = committed + reserved + free.
///
/// @param granted what the park has
/// @param committed what is somebody's for good
/// @param reserved what is kept for somebody
/// @param holders who has what, by id
public record QuotaBalance(Quantity granted, Quantity committed, Quantity reserved, List<Holding> holders) {
    public QuotaBalance {
        holders = List.copyOf(holders);
    }

    /// What somebody has.
    ///
    /// @param until the day on which the first of what is reserved for them ends; [LocalDate#MAX] when nothing is
    public record Holding(String holder, Quantity committed, Quantity reserved, LocalDate until) {}

    /// What is left.
    public Quantity free() {
        return granted.minus(committed).minus(reserved);
    }
}
