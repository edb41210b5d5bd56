package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers written as words: English `two` to `ninety-nine`, Chinese 一 to 九千九百九十九.
final class Numerals {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "个十百千";

    private Numerals() {}

    /// Reads `nine` or `twenty-one`.
    static Optional<BigDecimal> findEnglish(String word) {
        String[] parts = word.toLowerCase(Locale.ROOT).split("[-\\s]", -1);
        int first = SMALL.indexOf(parts[0]);
        int tens = parts[0].isEmpty() ? -1 : TENS.indexOf(parts[0]);
        if (parts.length == 1 && (first >= 0 || tens >= 0)) {
            return Optional.of(BigDecimal.valueOf(first >= 0 ? first : tens * 10L));
        }
        int ones = parts.length == 2 ? SMALL.indexOf(parts[1]) : -1;
        return tens >= 0 && ones >= 1 && ones <= 9
                ? Optional.of(BigDecimal.valueOf(tens * 10L + ones))
                : Optional.empty();
    }

    /// Reads 九, 十二, 一百零五, 三千, and 六十四点四.
    static Optional<BigDecimal> findChinese(String text) {
        int point = text.indexOf('点');
        if (point < 0) {
            long whole = wholeChinese(text);
            return whole < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(whole));
        }
        long whole = wholeChinese(text.substring(0, point));
        StringBuilder decimals = new StringBuilder();
        for (int i = point + 1; i < text.length(); i++) {
            decimals.append(digit(text.charAt(i)));
        }
        boolean wrong = whole < 0 || decimals.isEmpty() || decimals.indexOf("-") >= 0;
        return wrong ? Optional.empty() : Optional.of(new BigDecimal(whole + "." + decimals));
    }

    /// The number, or -1 when the characters do not make one, such as 三五 ("three or five").
    private static long wholeChinese(String text) {
        long sum = 0;
        int pending = -1;
        int lastPlace = PLACES.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = PLACES.indexOf(c);
            if (place > 0) {
                if (place >= lastPlace || pending == 0 || (pending < 0 && !(place == 1 && sum == 0))) {
                    return -1;
                }
                sum += Math.max(pending, 1) * pow10(place);
                pending = -1;
                lastPlace = place;
            } else {
                int digit = digit(c);
                if (digit < 0 || pending > 0) {
                    return -1;
                }
                pending = digit;
            }
        }
        boolean nothing = text.isEmpty() || (sum > 0 && pending == 0);
        return nothing ? -1 : sum + Math.max(pending, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static long pow10(int power) {
        return power == 0 ? 1 : 10 * pow10(power - 1);
    }
}
