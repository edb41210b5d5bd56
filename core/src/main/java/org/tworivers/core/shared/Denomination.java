package org.tworivers.core.shared;

import java.util.Currency;

/// What an amount is counted in: a currency, and for constant prices the year they are of.
///
/// Amounts of different denominations are never added: 2023 dollars are not the dollars of the day.
///
/// @param currency ISO 4217 code, such as CNY
/// @param priceYear the year of constant prices, 0 for the money of the day
public record Denomination(String currency, int priceYear) implements Comparable<Denomination> {

    /// The renminbi. Its ISO 4217 code is CNY.
    public static final Denomination CNY = new Denomination("CNY", 0);

    public Denomination {
        if (currency.equals("RMB")) {
            throw new IllegalArgumentException("currency (RMB) must be an ISO 4217 code. Maybe CNY.");
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "currency (" + currency + ") must be an ISO 4217 code. Maybe CNY or USD.", unknown);
        }
        if (priceYear != 0 && (priceYear < 1900 || priceYear > 9999)) {
            throw new IllegalArgumentException(
                    "priceYear (" + priceYear + ") must be 0 or a year. Maybe 0, for money of the day.");
        }
    }

    /// Reads `CNY` or `USD@2023`.
    public static Denomination parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return new Denomination(text, 0);
        }
        try {
            return new Denomination(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
        } catch (NumberFormatException notAYear) {
            throw new IllegalArgumentException(
                    "denomination (" + text + ") must be CODE or CODE@YEAR. Maybe USD@2023.", notAYear);
        }
    }

    /// Digits after the decimal point of the minor unit: 2 for CNY (fen), 0 for JPY.
    public int minorDigits() {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Denomination other) {
        int byCurrency = currency.compareTo(other.currency);
        return byCurrency != 0 ? byCurrency : Integer.compare(priceYear, other.priceYear);
    }

    @Override
    public String toString() {
        return priceYear == 0 ? currency : currency + "@" + priceYear;
    }
}
