package org.tworivers.core.parks;

import java.time.LocalDate;
import org.tworivers.core.shared.Day;

/// That a park was recognised or assessed, or is so no longer.
///
/// @param park its id
/// @param approval as what
/// @param given false when it was taken away on that day
/// @param from the day from which it holds, or holds no longer
/// @param until the last day on which it holds; undated for no end
/// @param authority who decided
/// @param number the number of the decision
public record ParkApproval(
        String park, Approval approval, boolean given, Day from, Day until, String authority, String number) {

    /// Whether the park has it on a day by this decision.
    public boolean holds(LocalDate day) {
        return given
                && !from.last().isAfter(day)
                && (!until.isDated() || !until.last().isBefore(day));
    }
}
