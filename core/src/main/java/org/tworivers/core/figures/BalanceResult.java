package org.tworivers.core.figures;

import java.math.BigDecimal;
import java.util.List;

/// What came out when one balance was checked.
public sealed interface BalanceResult {
    /// The name of the balance, such as `opening-to-closing`, or `cumulative 2017-05` for one step of a series.
    String balance();

    /// The parts make the whole.
    record Holds(String balance) implements BalanceResult {}

    /// They do not.
    ///
    /// @param sum what the parts make; for a series the value before, which may not be gone below
    /// @param stated what was stated
    /// @param difference stated minus sum, exact, never zero
    record DoesNotHold(String balance, BigDecimal sum, BigDecimal stated, BigDecimal difference)
            implements BalanceResult {}

    /// A value is missing.
    ///
    /// @param missing the names of the missing values, in the order of the balance, at least one
    record NotCheckable(String balance, List<String> missing) implements BalanceResult {
        public NotCheckable {
            missing = List.copyOf(missing);
        }
    }
}
