package org.tworivers.app.web.api.answer;

import java.util.List;

/// Where the monthly returns stand that the token's owner may see.
///
/// @param units each below the one that it reports to
public record ReturnsAnswer(List<Unit> units) {
    public ReturnsAnswer {
        units = List.copyOf(units);
    }

    /// A unit.
    ///
    /// @param depth how many units stand above it
    public record Unit(String unit, int depth, List<Month> months) {
        public Unit {
            months = List.copyOf(months);
        }
    }

    /// Its return for a month.
    ///
    /// @param month such as `2017-04`
    /// @param state `none`, `awaited`, `missing`, `submitted`, `sent-back`, `approved` or `locked`
    /// @param late whether it came in after its day, or has not though that is over
    public record Month(String month, String state, boolean late, String url) {}
}
