package org.tworivers.app.web.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.shared.Money;

/// An amount of money, exact.
///
/// @param amount a decimal number in whole units of the currency, as a text so that nobody rounds it
/// @param currency ISO 4217 code
/// @param pricesOf the year whose prices are meant; null for money of the day
public record MoneyAnswer(
        String amount, String currency, @Nullable Integer pricesOf) {
    /// An amount.
    public static MoneyAnswer of(Money money) {
        int year = money.denomination().priceYear();
        return new MoneyAnswer(
                money.units().toPlainString(), money.denomination().currency(), year == 0 ? null : year);
    }

    /// Amounts, one a denomination.
    static List<MoneyAnswer> of(List<Money> amounts) {
        return amounts.stream().map(MoneyAnswer::of).toList();
    }
}
