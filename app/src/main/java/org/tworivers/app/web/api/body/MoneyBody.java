package org.tworivers.app.web.api.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An amount of money.
///
/// @param amount a decimal number in whole units of the currency, as a text
/// @param currency ISO 4217 code; CNY when left out
/// @param about whether it is stated as about so much
public record MoneyBody(
        @Nullable String amount,
        @Nullable String currency,
        @Nullable Boolean about) {
    /// Fills the fields of a form.
    void fill(String field, Map<String, String> fields) {
        boolean rough = about != null && about;
        fields.put(field, (rough ? "约" : "") + (amount == null ? "" : amount));
        fields.put("currency", currency == null ? "CNY" : currency);
    }
}
