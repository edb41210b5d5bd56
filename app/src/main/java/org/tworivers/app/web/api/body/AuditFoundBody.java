package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an audit found of one item of its sample.
///
/// @param item key of the item, as the audit lists it
/// @param verdict `confirmed`, `partly` or `not-found`
/// @param amount of what is only partly so: how much is
/// @param note in words
/// @param day on which day
/// @param paper number or title of the report
public record AuditFoundBody(
        @Nullable String item,
        @Nullable String verdict,
        @Nullable MoneyBody amount,
        @Nullable String note,
        @Nullable String day,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "verdict", verdict);
        if (amount != null) {
            amount.fill("amount", fields);
        }
        Fields.put(fields, "note", note);
        Fields.put(fields, "day", day);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
