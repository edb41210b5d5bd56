package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tworivers.core.figures.Ratio;

/// How much electricity an output takes: so much a month whatever the output, and so much for each tonne.
///
/// @param base kilowatt hours a month; 0 or above
/// @param slope kilowatt hours a tonne; 0 or above
public record Consumption(BigDecimal base, BigDecimal slope) {
    private static final int MONTHS = 12;

    public Consumption {
        if (base.signum() < 0 || slope.signum() < 0) {
            throw new IllegalArgumentException(
                    "base and slope (" + base + ", " + slope + ") must be 0 or above. Maybe a sign was mistyped.");
        }
    }

    /// Kilowatt hours a tonne at an output.
    ///
    /// @param tonnes a month, above 0
    public Ratio specific(BigDecimal tonnes) {
        return plus(Ratio.of(base, tonnes), slope);
    }

    /// Kilowatt hours a year.
    ///
    /// @param tonnes a year
    public Ratio yearly(BigDecimal tonnes) {
        return plus(Ratio.of(base.multiply(BigDecimal.valueOf(MONTHS)), BigDecimal.ONE), slope.multiply(tonnes));
    }

    private static Ratio plus(Ratio one, BigDecimal other) {
        Ratio more = Ratio.of(other, BigDecimal.ONE);
        BigInteger whole = more.denominator();
        return new Ratio(
                one.numerator().multiply(whole).add(more.numerator().multiply(one.denominator())),
                one.denominator().multiply(whole));
    }
}
