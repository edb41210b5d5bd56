package org.tworivers.core.figures;

import java.math.BigDecimal;
import java.math.BigInteger;

/// An exact fraction. It is rounded once, at the end, by a [Rounding].
///
/// @param numerator any integer
/// @param denominator above zero
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "denominator (" + denominator + ") must be above zero. Maybe the figure is not available.");
        }
    }

    /// The fraction of two counts.
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// The fraction of two decimals, exactly: 2794.49 of 6129.09 is 279449/612909.
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(Math.max(numerator.scale(), denominator.scale()), 0);
        return new Ratio(
                numerator.movePointRight(scale).toBigIntegerExact(),
                denominator.movePointRight(scale).toBigIntegerExact());
    }

    /// How much this is above another, exactly.
    public Ratio minus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// This ratio multiplied by a power of ten: 2 turns a share into per cent.
    public Ratio scaledByPowerOfTen(int power) {
        BigInteger factor = BigInteger.TEN.pow(Math.abs(power));
        return power >= 0
                ? new Ratio(numerator.multiply(factor), denominator)
                : new Ratio(numerator, denominator.multiply(factor));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// Whether it is a whole number.
    public boolean isWhole() {
        return numerator.mod(denominator).signum() == 0;
    }

    /// Equal as numbers: 1/2 and 2/4 are.
    public boolean sameValueAs(Ratio other) {
        return compareTo(other) == 0;
    }
}
