package org.tworivers.app.web.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.returns.ReportingUnits.Placed;

/// Who files monthly returns now.
///
/// @param units each below the one that it reports to
public record ReportingUnitsAnswer(List<Unit> units) {
    public ReportingUnitsAnswer {
        units = List.copyOf(units);
    }

    /// A unit.
    ///
    /// @param above the unit that it reports to; empty for the office
    /// @param place what it reports about; null for the whole region
    /// @param dueDay the day of the following month by which its return must be in
    /// @param from the month from which this holds
    public record Unit(String unit, String above, @Nullable String place, int dueDay, String from, int depth) {
        /// A unit in its place in the tree.
        public static Unit of(Placed placed) {
            return new Unit(
                    placed.stated().unit(),
                    placed.stated().above(),
                    placed.stated().place().isNone()
                            ? null
                            : placed.stated().place().toString(),
                    placed.stated().dueDay(),
                    placed.stated().from().toString(),
                    placed.depth());
        }
    }
}
