package org.tworivers.app.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Money;

/// Figures as people read them, in one language: `64.5 %`, `1,754.6 亿元`, `175.46 bn yuan`.
public final class FigureText {
    /// For texts without a rate.
    static final Rounding WHOLE = new Rounding(Rounding.Mode.HALF_UP, 0);

    private static final int YI_POWER = 8;
    private static final int BILLION_POWER = 9;
    private static final int MILLION_POWER = 6;

    private final Messages messages;
    private final Rounding rounding;

    /// @param rounding how rates are rounded; amounts are printed exactly
    public FigureText(Messages messages, Rounding rounding) {
        this.messages = messages;
        this.rounding = rounding;
    }

    /// The name of a figure.
    public String name(Figure figure) {
        return messages.text("figure." + figure.name());
    }

    /// The value, rounded once where it is a rate.
    public String value(Figure figure) {
        return switch (figure.value()) {
            case Value.Count(long number) -> grouped(BigDecimal.valueOf(number));
            case Value.Sum(Money money) -> money(money);
            case Value.CountRate rate -> percent(figure.findRatio().orElseThrow());
            case Value.MoneyRate rate -> percent(figure.findRatio().orElseThrow());
            case Value.MeanRate rate -> percent(rate.mean());
            case Value.NotAvailable(String reason) -> messages.text("figure.not-available");
        };
    }

    /// What it was made of: `165 / 256`, or why it is not available.
    public String parts(Figure figure) {
        return switch (figure.value()) {
            case Value.Count count -> "";
            case Value.Sum sum -> "";
            case Value.CountRate(long numerator, long denominator) ->
                grouped(BigDecimal.valueOf(numerator)) + " / " + grouped(BigDecimal.valueOf(denominator));
            case Value.MoneyRate(Money numerator, Money denominator) -> money(numerator) + " / " + money(denominator);
            case Value.MeanRate rate -> messages.text("figure.mean-of", grouped(BigDecimal.valueOf(rate.of())));
            case Value.NotAvailable(String reason) -> messages.text("figure.not-available." + reason);
        };
    }

    /// The value with what it was made of behind it: `64.5 % (165 / 256)`; an amount's parts are left out.
    String valueWithParts(Figure figure) {
        return switch (figure.value()) {
            case Value.CountRate rate -> value(figure) + " (" + parts(figure) + ")";
            case Value.Count count -> value(figure);
            case Value.Sum sum -> value(figure);
            case Value.MoneyRate rate -> value(figure);
            case Value.MeanRate rate -> value(figure) + " (" + parts(figure) + ")";
            case Value.NotAvailable(String reason) -> "–";
        };
    }

    /// How much a figure is above or below another of the same kind: `+76`, `-3.2 percentage points`; rates are
    /// subtracted exactly and rounded once. Empty when one of the two is not available.
    public String difference(Figure now, Figure then) {
        return switch (now.value()) {
            case Value.Count(long number) ->
                then.value() instanceof Value.Count(long before) ? signed(BigDecimal.valueOf(number - before)) : "";
            case Value.Sum(Money money) ->
                then.value() instanceof Value.Sum(Money before)
                        ? signed(money.plus(new Money(Math.negateExact(before.minor()), before.denomination())))
                        : "";
            case Value.CountRate rate -> points(now, then);
            case Value.MoneyRate rate -> points(now, then);
            case Value.MeanRate rate -> points(now, then);
            case Value.NotAvailable none -> "";
        };
    }

    private String points(Figure now, Figure then) {
        if (then.findRatio().isEmpty()) {
            return "";
        }
        Ratio difference = now.findRatio().orElseThrow().minus(then.findRatio().orElseThrow());
        BigDecimal points = rounding.round(difference.scaledByPowerOfTen(2));
        return messages.text("figure.points", sign(points) + points.abs().toPlainString());
    }

    private String signed(Money money) {
        Money size = money.minor() < 0 ? new Money(Math.negateExact(money.minor()), money.denomination()) : money;
        return sign(BigDecimal.valueOf(money.minor())) + money(size);
    }

    private static String signed(BigDecimal number) {
        return sign(number) + grouped(number.abs());
    }

    private static String sign(BigDecimal number) {
        return switch (number.signum()) {
            case 1 -> "+";
            case -1 -> "\u2212";
            default -> "±";
        };
    }

    private String percent(Ratio ratio) {
        return rounding.round(ratio.scaledByPowerOfTen(2)).toPlainString() + " %";
    }

    /// An amount, exact, in the large units of the language.
    public String money(Money money) {
        BigDecimal units = money.units();
        boolean chinese = messages.language().equals("zh");
        int power = chinese ? YI_POWER : BILLION_POWER;
        String word = chinese ? "yi" : "bn";
        BigDecimal large = BigDecimal.ONE.movePointRight(power);
        if (units.abs().compareTo(large) < 0) {
            power = chinese ? 4 : MILLION_POWER;
            word = chinese ? "wan" : "million";
        }
        if (units.signum() == 0 || units.abs().compareTo(BigDecimal.ONE.movePointRight(power)) < 0) {
            power = 0;
            word = "one";
        }
        String currency = money.denomination().currency().equals("CNY")
                ? messages.text("currency.CNY")
                : money.denomination().currency();
        String text = messages.text(
                "money." + word, grouped(units.movePointLeft(power).stripTrailingZeros()), currency);
        int year = money.denomination().priceYear();
        return year == 0 ? text : messages.text("money.prices-of", text, Integer.toString(year));
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }
}
