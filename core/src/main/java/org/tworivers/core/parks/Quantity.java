package org.tworivers.core.parks;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How much of something, exactly, to the hundredth of its unit; never below zero.
///
/// @param hundredths hundredths of the unit
public record Quantity(long hundredths) implements Comparable<Quantity> {
    /// Nothing.
    public static final Quantity NONE = new Quantity(0);

    private static final int DIGITS = 2;
    private static final Pattern FORM = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    public Quantity {
        if (hundredths < 0) {
            throw new IllegalArgumentException(
                    "hundredths (" + hundredths + ") must not be below zero. Maybe release what was reserved.");
        }
    }

    /// Whole units.
    public static Quantity of(long units) {
        return new Quantity(Math.multiplyExact(units, 100L));
    }

    /// Reads `12` or `12.5`: at most two digits after the point.
    public static Quantity parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("quantity (" + text
                    + ") must be a number from 0, with at most two digits after the point. Maybe 12.5.");
        }
        return new Quantity(new BigDecimal(text).movePointRight(DIGITS).longValueExact());
    }

    /// The two together.
    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(hundredths, other.hundredths));
    }

    /// What is left when another is taken away, which must not be more.
    public Quantity minus(Quantity other) {
        return new Quantity(hundredths - other.hundredths);
    }

    /// The smaller of the two.
    public Quantity least(Quantity other) {
        return hundredths <= other.hundredths ? this : other;
    }

    /// Whether it is nothing.
    public boolean isNone() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : BigDecimal.valueOf(hundredths, DIGITS).stripTrailingZeros().toPlainString();
    }
}
