package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How figures are written, in Chinese and English: one pattern for a claim's printed text and for a whole
/// text.
///
/// A number is Arabic (at most 18 digits before the point, with commas or narrow spaces by thousands, at most
/// 12 after it), an English word from `two` to `ninety-nine`, or a Chinese numeral; 百分之 before one makes it per
/// cent. A unit and a currency may follow, a currency may stand before.
final class FigureSyntax {
    private static final String ARABIC = "(?:\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,12})?";
    private static final String SMALL = "two|three|four|five|six|seven|eight|nine";
    private static final String ENGLISH = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:one|"
            + SMALL + "))?|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|one|" + SMALL;
    private static final String CHINESE = "[零〇一二两三四五六七八九十百千]{1,9}(?:点[零〇一二三四五六七八九]{1,9})?";
    private static final String UNIT = "%|(?:per\\s?cent|pct|pp|percentage\\spoints?|hundred|thousand|million|mn|mln"
            + "|billion|bn|trillion|tn)(?![A-Za-z])|个?百分点|万亿|[百千]?万|亿";
    private static final String CURRENCY = "(?:yuan|RMB|CNY|US\\sdollars?|dollars?|USD|euros?|EUR|pounds?|GBP|yen|JPY"
            + "|HKD)(?![A-Za-z])|元人民币|人民币|美元|欧元|英镑|日元|港元|元";
    private static final String BEFORE = "US\\$|[¥$€£]|(?:CNY|RMB|USD|EUR|HKD|GBP|JPY|人民币)\\s?";

    private static final String GAP = "(?:[ \\t\\u00A0\\u3000]{0,2}|[ ]?\\n)";

    /// A figure with the groups `before`, `sign`, `arabic`, `of` (百分之), `chinese`, `english`, `more`, `unit`,
    /// `after`.
    static final Pattern FIGURE = Pattern.compile(
            "(?<before>" + BEFORE + ")?(?<sign>[-+−])?(?<of>百分之)?(?:(?<arabic>" + ARABIC + ")|(?<chinese>" + CHINESE
                    + ")|(?<english>" + ENGLISH + ")(?![A-Za-z]))(?<more>多|余)?(?:" + GAP + "(?<unit>" + UNIT
                    + "))?(?<over>多|余)?(?:" + GAP + "(?<after>" + CURRENCY + "))?",
            Pattern.CASE_INSENSITIVE);

    private FigureSyntax() {}

    /// Full-width digits, point and signs as their narrow forms; every position stays.
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if ((c >= '０' && c <= '９') || c == '．' || c == '％' || c == '＋' || c == '－') {
                narrow.setCharAt(i, (char) (c - '０' + '0'));
            } else if (c == '￥') {
                narrow.setCharAt(i, '¥');
            }
        }
        return narrow.toString();
    }

    /// The figure a match of [#FIGURE] says; empty when its numeral makes no number.
    static Optional<Printed> findPrinted(Matcher match) {
        return findNumber(match).map(number -> {
            boolean negative =
                    match.group("sign") != null && !match.group("sign").equals("+");
            Unit unit = match.group("unit") == null ? Unit.ONE : Unit.parse(match.group("unit"));
            if (match.group("of") != null) {
                unit = Unit.PERCENT;
            }
            boolean money = unit.quantity() == Quantity.COUNT;
            String currency = money ? currency(match.group("before"), match.group("after")) : "";
            return new Printed(negative ? number.negate() : number, unit, currency);
        });
    }

    private static Optional<BigDecimal> findNumber(Matcher match) {
        if (match.group("arabic") != null) {
            return Optional.of(new BigDecimal(match.group("arabic").replaceAll("[,\\u00A0\\u202F]", "")));
        }
        return match.group("english") != null
                ? Numerals.findEnglish(match.group("english"))
                : Numerals.findChinese(match.group("chinese"));
    }

    private static String currency(String before, String after) {
        String word =
                (after == null ? before == null ? "" : before : after).strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> "";
            case "yuan", "rmb", "cny", "元人民币", "人民币", "元", "¥" -> "CNY";
            case "euro", "euros", "eur", "欧元", "€" -> "EUR";
            case "pound", "pounds", "gbp", "英镑", "£" -> "GBP";
            case "yen", "jpy", "日元" -> "JPY";
            case "hkd", "港元" -> "HKD";
            default -> "USD";
        };
    }
}
