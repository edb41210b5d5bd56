package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tworivers.core.figures.Ratio;

/// What a unit of a carrier counts as coal equivalent.
///
/// @param carrier its word, such as `electricity`
/// @param unit in which the carrier is measured, such as `kWh`
/// @param kilograms of coal equivalent a unit
/// @param source where the value stands
public record EnergyFactor(
        String carrier, String unit, Convention convention, BigDecimal kilograms, Validity validity, String source) {

    /// Tonnes of coal equivalent of an amount of the carrier.
    public Ratio tonnes(Ratio amount) {
        return new Ratio(
                        amount.numerator().multiply(kilograms.unscaledValue()),
                        amount.denominator().multiply(BigInteger.TEN.pow(kilograms.scale())))
                .scaledByPowerOfTen(-3);
    }
}
