package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// A figure as it was printed: the number with all its digits, the unit and the currency.
///
/// @param number the number in the unit; its scale is the count of printed digits after the point, 0 to 12
/// @param unit the unit, [Unit#ONE] for none
/// @param currency ISO 4217 code, empty for none
public record Printed(BigDecimal number, Unit unit, String currency) {
    public Printed {
        if (number.scale() < 0 || number.scale() > Rounding.MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "number (" + number + ") must have 0 to 12 digits after the point. Maybe round it.");
        }
        if (!currency.isEmpty() && unit.quantity() != Quantity.COUNT) {
            throw new IllegalArgumentException(
                    "currency (" + currency + ") must be empty beside " + unit.sign() + ". Maybe the unit is wrong.");
        }
    }

    /// Reads one printed figure, such as `64.4 %`, `175.46 bn yuan`, `1,754.6亿元`, `nine` or 百分之六十四点四.
    public static Printed parse(String text) {
        Matcher match = FigureSyntax.FIGURE.matcher(FigureSyntax.narrow(text).strip());
        IllegalArgumentException unreadable = new IllegalArgumentException(
                "printed (" + text + ") must be one number, a unit and a currency. Maybe 64.4 % or 175.46 bn yuan.");
        if (!match.matches()) {
            throw unreadable;
        }
        Printed printed = FigureSyntax.findPrinted(match).orElseThrow(() -> unreadable);
        boolean moneyMarked = match.group("before") != null || match.group("after") != null;
        if (moneyMarked && printed.currency.isEmpty()) {
            throw unreadable;
        }
        return printed;
    }

    /// Digits printed after the point.
    public int digits() {
        return number.scale();
    }

    /// What it measures.
    public Quantity quantity() {
        return currency.isEmpty() ? unit.quantity() : Quantity.AMOUNT;
    }

    /// The exact value in ones: 64.4 % is 0.644, 1754.6亿 is 175,460,000,000.
    public Ratio value() {
        return Ratio.of(inOnes(), BigDecimal.ONE);
    }

    /// The exact value in ones, as a decimal.
    BigDecimal inOnes() {
        return number.scaleByPowerOfTen(unit.power());
    }

    /// The printed form that [#parse] reads back: `64.4 %`, `175.46 bn CNY`.
    @Override
    public String toString() {
        return number.toPlainString()
                + (unit == Unit.ONE ? "" : " " + unit.sign())
                + (currency.isEmpty() ? "" : " " + currency);
    }
}
