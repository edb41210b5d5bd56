package org.tworivers.core.shared;

import java.math.BigDecimal;

/// An exact amount in minor units (fen, cents) of one denomination.
///
/// @param minor count of minor units, may be negative
/// @param denomination what is counted
public record Money(long minor, Denomination denomination) {

    /// Takes a decimal amount of whole units, exactly.
    ///
    /// @throws ArithmeticException when the amount has a fraction of a minor unit, or is beyond a long
    public static Money of(BigDecimal units, Denomination denomination) {
        return new Money(units.movePointRight(denomination.minorDigits()).longValueExact(), denomination);
    }

    /// The amount in whole units, exact.
    public BigDecimal units() {
        return BigDecimal.valueOf(minor, denomination.minorDigits());
    }

    /// The sum.
    ///
    /// @throws IllegalArgumentException when the denominations differ
    /// @throws ArithmeticException when the sum is beyond a long
    public Money plus(Money other) {
        if (!denomination.equals(other.denomination)) {
            throw new IllegalArgumentException("other (" + other.denomination + ") must be in " + denomination
                    + ". Maybe convert it first, with the rate, its date and source.");
        }
        return new Money(Math.addExact(minor, other.minor), denomination);
    }

    @Override
    public String toString() {
        return units().toPlainString() + " " + denomination;
    }
}
