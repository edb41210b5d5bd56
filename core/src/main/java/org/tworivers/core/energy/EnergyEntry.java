package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.tworivers.core.shared.Code;

/// What is recorded of energy.
public sealed interface EnergyEntry {

    /// How much of a carrier a process of a plant used in a month. A later statement of the same is a correction.
    ///
    /// @param plant its id
    /// @param place where it lies; maybe none
    /// @param process its word, such as `plastic-granulation`
    /// @param carrier its word, such as `electricity`
    /// @param amount in the unit; 0 or above
    /// @param unit in which the carrier is measured, such as `kWh`
    /// @param output tonnes made in the month; 0 when that was not stated
    record ConsumptionStated(
            String plant,
            Code place,
            String process,
            String carrier,
            YearMonth month,
            BigDecimal amount,
            String unit,
            BigDecimal output)
            implements EnergyEntry {
        public ConsumptionStated {
            if (amount.signum() < 0 || output.signum() < 0) {
                throw new IllegalArgumentException("amount and output (" + amount + ", " + output
                        + ") must be 0 or above. Maybe a sign was mistyped.");
            }
            if (plant.isBlank() || process.isBlank() || carrier.isBlank()) {
                throw new IllegalArgumentException("plant, process and carrier (" + plant + ", " + process + ", "
                        + carrier + ") must be given. Maybe one was left out.");
            }
        }
    }
}
