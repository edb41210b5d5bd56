package org.tworivers.app.web.recording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tworivers.core.shared.Money;

/// An amount as it would be typed: a number, its unit and its currency.
final class AmountFields {
    private static final int WAN = 4;
    private static final int YI = 8;

    private AmountFields() {}

    static Map<String, String> of(String field, Money money) {
        BigDecimal units = money.units();
        int power = units.abs().compareTo(BigDecimal.TEN.pow(YI)) >= 0
                ? YI
                : units.abs().compareTo(BigDecimal.TEN.pow(WAN)) >= 0 ? WAN : 0;
        Map<String, String> fields = new HashMap<>();
        fields.put(field, plain(units, power));
        fields.put("unit", power == YI ? "yi" : power == WAN ? "wan" : "one");
        fields.put("currency", money.denomination().currency());
        return fields;
    }

    /// A number of tens of a power, without zeros at its end.
    static String plain(BigDecimal units, int power) {
        BigDecimal shown = units.movePointLeft(power).stripTrailingZeros();
        return shown.toPlainString();
    }

    static int power(String unit) {
        return switch (unit) {
            case "wan" -> WAN;
            case "yi" -> YI;
            default -> 0;
        };
    }
}
