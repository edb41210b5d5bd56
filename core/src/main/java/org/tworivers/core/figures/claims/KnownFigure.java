package org.tworivers.core.figures.claims;

import java.util.List;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Money;

/// A figure whose exact value is known, such as one of the ledger, to check printed ones against.
///
/// @param name the name that claims call it by
/// @param quantity what it measures
/// @param currency ISO 4217 code of an amount, else empty
/// @param value the exact value in ones: 165/256 for a share, yuan for an amount
/// @param words words near which a text speaks of it, in any language, such as "operating rate" and 开工率
public record KnownFigure(String name, Quantity quantity, String currency, Ratio value, List<String> words) {
    public KnownFigure {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name () must not be blank. Maybe start-rate.");
        }
        if (currency.isEmpty() == (quantity == Quantity.AMOUNT)) {
            throw new IllegalArgumentException(
                    "currency (" + currency + ") must be given for amounts and only for them. Maybe CNY.");
        }
        words = List.copyOf(words);
        for (String word : words) {
            if (word.isBlank()) {
                throw new IllegalArgumentException("word () of " + name + " must not be blank. Maybe leave it out.");
            }
        }
    }

    /// A number of things.
    public static KnownFigure ofCount(String name, long count, List<String> words) {
        return new KnownFigure(name, Quantity.COUNT, "", Ratio.of(count, 1), words);
    }

    /// A part of a whole.
    public static KnownFigure ofShare(String name, Ratio share, List<String> words) {
        return new KnownFigure(name, Quantity.SHARE, "", share, words);
    }

    /// An amount of money.
    public static KnownFigure ofAmount(String name, Money amount, List<String> words) {
        Ratio units = Ratio.of(amount.minor(), 1)
                .scaledByPowerOfTen(-amount.denomination().minorDigits());
        return new KnownFigure(name, Quantity.AMOUNT, amount.denomination().currency(), units, words);
    }
}
