package org.tworivers.core.figures.claims;

import java.util.regex.Pattern;

/// The unit printed beside a number. Each is a power of ten, so every conversion is exact.
public enum Unit {
    /// No unit: the number itself.
    ONE("", 0, ""),
    /// Hundredths of a whole.
    PERCENT("%", -2, "%|per\\s?cent|pct"),
    /// The difference of two percentages (个百分点).
    POINT("pp", -2, "pp|percentage\\spoints?|个?百分点"),
    /// 10^2.
    HUNDRED("hundred", 2, "hundred"),
    /// 10^3.
    THOUSAND("thousand", 3, "thousand"),
    /// 10^4 (万).
    WAN("万", 4, "万"),
    /// 10^6.
    MILLION("million", 6, "million|mn|mln|百万"),
    /// 10^7 (千万).
    QIAN_WAN("千万", 7, "千万"),
    /// 10^8 (亿).
    YI("亿", 8, "亿"),
    /// 10^9.
    BILLION("bn", 9, "billion|bn"),
    /// 10^12.
    TRILLION("trillion", 12, "trillion|tn|万亿");

    private final String sign;
    private final int power;
    private final Pattern forms;

    Unit(String sign, int power, String forms) {
        this.sign = sign;
        this.power = power;
        this.forms = Pattern.compile(forms, Pattern.CASE_INSENSITIVE);
    }

    /// How it is printed; empty for [#ONE].
    public String sign() {
        return sign;
    }

    /// The power of ten: 8 for 亿, -2 for per cent.
    public int power() {
        return power;
    }

    /// What a number in this unit measures when no currency stands beside it.
    Quantity quantity() {
        return switch (this) {
            case PERCENT -> Quantity.SHARE;
            case POINT -> Quantity.POINTS;
            case ONE, HUNDRED, THOUSAND, WAN, MILLION, QIAN_WAN, YI, BILLION, TRILLION -> Quantity.COUNT;
        };
    }

    /// Reads any way the unit is written, such as `bn` or `billion`.
    static Unit parse(String word) {
        for (Unit unit : values()) {
            if (unit.forms.matcher(word).matches()) {
                return unit;
            }
        }
        throw new IllegalArgumentException("unit (" + word + ") must be one such as %, 亿, 万, bn or million. Maybe bn.");
    }
}
