package org.tworivers.core.shared;

import java.math.BigDecimal;

/// How an amount in one currency became one in another: never without the rate, its date and where it is from.
///
/// @param rate units of the target for one unit of the stated currency, above zero
/// @param day the day the rate held
/// @param source who published it
/// @param result the converted amount, as it counts in figures
public record Conversion(BigDecimal rate, Day day, String source, Money result) {
    public Conversion {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "rate (" + rate.toPlainString() + ") must be above zero. Maybe it is inverted.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source () must name who published the rate. Maybe the central bank.");
        }
    }
}
