package org.tworivers.app.exchange.map;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.shared.Denomination;

/// What one counts of: 万元 is ten thousand yuan.
///
/// @param power the power of ten: 8 for 亿
/// @param currency the currency the word names, empty when it names none
public record AmountUnit(int power, String currency) {
    /// Whole units of the currency.
    public static final AmountUnit ONE = new AmountUnit(0, "");

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("元", "CNY"),
            Map.entry("元整", "CNY"),
            Map.entry("圆", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("元人民币", "CNY"),
            Map.entry("人民币元", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("日元", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("hkd", "HKD"),
            Map.entry("英镑", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("£", "GBP"));

    /// Reads `万元`, `million`, `万美元`, `USD million` or a currency alone; empty when it is none of these.
    public static Optional<AmountUnit> find(String text) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s()]+", "")
                .toLowerCase(Locale.ROOT);
        for (int cut = word.length(); cut >= 0; cut--) {
            Optional<AmountUnit> unit = of(word.substring(0, cut), word.substring(cut));
            if (unit.isEmpty()) {
                unit = of(word.substring(cut), word.substring(0, cut));
            }
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<AmountUnit> of(String count, String currency) {
        Integer power = POWERS.get(count);
        String code = currency.isEmpty() ? "" : CURRENCIES.get(currency);
        return power == null || code == null ? Optional.empty() : Optional.of(new AmountUnit(power, code));
    }

    /// The currency it names, else the one that is understood.
    public Denomination denomination(Denomination understood) {
        return currency.isEmpty() || currency.equals(understood.currency())
                ? understood
                : new Denomination(currency, 0);
    }
}
