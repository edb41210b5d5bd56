package org.tworivers.app.web.api.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A signing, more capital, or another investor.
///
/// @param act `contract`, `intent`, `increase` or `investor`
/// @param day when
/// @param total the contracted capital, or the increment
/// @param outside the part of it from outside the region, in the same currency
/// @param rate how many yuan a unit of a foreign currency was counted as
/// @param rateDay the day of the rate
/// @param rateSource who said the rate
/// @param event id of the event it was signed at
/// @param party id or name of an organisation that takes part
/// @param role its role: `investor`, `host` or `owner`
public record SigningBody(
        @Nullable String act,
        @Nullable String day,
        @Nullable MoneyBody total,
        @Nullable MoneyBody outside,
        @Nullable String rate,
        @Nullable String rateDay,
        @Nullable String rateSource,
        @Nullable String event,
        @Nullable String party,
        @Nullable String role) {
    /// Fills the fields of a form.
    void fill(Map<String, String> fields) {
        Fields.put(fields, "act", act);
        Fields.put(fields, "day", day);
        Fields.put(fields, "rate", rate);
        Fields.put(fields, "rate-day", rateDay);
        Fields.put(fields, "rate-source", rateSource);
        Fields.put(fields, "event", event);
        Fields.put(fields, "party", party);
        Fields.put(fields, "role", role);
        if (outside != null) {
            outside.fill("outside", fields);
        }
        if (total != null) {
            total.fill("total", fields);
        }
    }
}
