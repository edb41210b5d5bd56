package org.tworivers.app.exchange.map;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Reads an amount as offices write it: `200.295468`, `3,000 万`, `1.2亿`, `1亿2000万`, `约5000万元`, `USD 3
/// million`, with full-width digits too. A unit or currency in the text wins over the one the map says.
///
/// A range (1-2亿), a lower bound (超1亿, 1亿余) and a number that a spreadsheet shortened (1.2E+08) are no
/// amounts.
public final class AmountText {
    private static final int MOST_DIGITS = 18;
    private static final String NUMBER = "-?\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?";
    private static final Pattern ABOUT_BEFORE = Pattern.compile("^(?:约为|大约|约|近|~|≈|about|approx\\.?|ca\\.?)\\s*");
    private static final Pattern ABOUT_AFTER = Pattern.compile("\\s*(?:左右|上下)$");
    private static final Pattern PART = Pattern.compile("\\G\\s*(" + NUMBER + ")\\s*([^\\d.,'-]*)");
    private static final Pattern LEAD = Pattern.compile("^(人民币|us\\$|[a-z]{3}(?=[\\s\\d])|[¥$€£])\\s*(?=\\d|-)");

    private final AmountUnit unit;
    private final Denomination denomination;
    private final char decimal;

    /// @param unit what a bare number counts
    /// @param denomination what it is counted in
    /// @param decimal the decimal sign, `.` or `,`
    public AmountText(AmountUnit unit, Denomination denomination, char decimal) {
        this.unit = unit;
        this.denomination = denomination;
        this.decimal = decimal;
    }

    /// Reads an amount; an empty text states none.
    public Amount parse(String text) throws UnreadableException {
        if (text.isEmpty()) {
            return Amount.unstated();
        }
        if (isPlain(text) && decimal == '.') {
            return Amount.of(money(new BigDecimal(text), unit));
        }
        String written = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2212', '-');
        if (decimal == ',') {
            written = swapSigns(written);
        }
        String bare = ABOUT_AFTER
                .matcher(ABOUT_BEFORE.matcher(written).replaceFirst(""))
                .replaceFirst("");
        boolean about = !bare.equals(written);
        return new Amount.Stated(parts(bare), about);
    }

    private static boolean isPlain(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && i > 0 && i < text.length() - 1) {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS && points <= 1;
    }

    private static String swapSigns(String written) {
        return written.replace(',', '\0').replace('.', ',').replace('\0', '.');
    }

    /// One number with its unit, or several with ever smaller units: 1亿2000万.
    private Money parts(String bare) throws UnreadableException {
        Matcher lead = LEAD.matcher(bare);
        boolean led = lead.find();
        String currency = led ? unit(lead.group(1)).currency() : "";
        String rest = led ? bare.substring(lead.end()) : bare;
        Matcher part = PART.matcher(rest);
        BigDecimal sum = BigDecimal.ZERO;
        int above = Integer.MAX_VALUE;
        int end = 0;
        while (part.find()) {
            end = part.end();
            String word = part.group(2).strip();
            boolean only = above == Integer.MAX_VALUE && end == rest.length();
            AmountUnit counted = word.isEmpty() ? new AmountUnit(unit.power(), "") : unit(word);
            boolean twoCurrencies =
                    !currency.isEmpty() && !counted.currency().isEmpty() && !currency.equals(counted.currency());
            if (counted.power() >= above || (word.isEmpty() && !only) || twoCurrencies) {
                throw unreadable();
            }
            above = counted.power();
            currency = counted.currency().isEmpty() ? currency : counted.currency();
            sum = sum.add(number(part.group(1)).scaleByPowerOfTen(counted.power()));
        }
        if (end == 0 || end < rest.length()) {
            throw unreadable();
        }
        return money(sum, new AmountUnit(0, currency));
    }

    private static AmountUnit unit(String word) throws UnreadableException {
        return AmountUnit.find(word).orElseThrow(AmountText::unreadable);
    }

    private static BigDecimal number(String written) throws UnreadableException {
        String digits = written.replaceAll("[,' ]", "");
        if (digits.length() > MOST_DIGITS + 2) {
            throw unreadable();
        }
        return new BigDecimal(digits);
    }

    private Money money(BigDecimal number, AmountUnit counted) throws UnreadableException {
        Denomination denominated = counted.denomination(unit.denomination(denomination));
        try {
            return Money.of(number.scaleByPowerOfTen(counted.power()), denominated);
        } catch (ArithmeticException tooFine) {
            throw new UnreadableException(
                    "amount-not-countable",
                    "it is finer than the smallest coin of " + denominated.currency()
                            + ", or too large to be true; round it, or check its unit.");
        }
    }

    private static UnreadableException unreadable() {
        return new UnreadableException(
                "amount-unreadable",
                "write one number with or without its unit, such as 1.2亿, 5000万元 or 3,000; no range and no bound.");
    }
}
