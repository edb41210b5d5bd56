package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something done about a lead, or said of who talked first.
///
/// @param day on which day
/// @param step of a step: its word, such as `answered`
/// @param note of a step: in words
/// @param county of a claim: the place that claims it, scheme:code; one's own for who is of a place
/// @param until of a claim and a renewal: the last day on which it holds
/// @param claim of all but a claim: the key of the claim, such as `gbt2260:411628@2017-03-02`
/// @param to of a transfer: the place that sees to it from here on, scheme:code
/// @param by of a dispute: the place that disputes it, scheme:code
/// @param reason of a transfer, a dispute and a decision: in words
/// @param paper number or title of what proves it
public record LeadActBody(
        @Nullable String day,
        @Nullable String step,
        @Nullable String note,
        @Nullable String county,
        @Nullable String until,
        @Nullable String claim,
        @Nullable String to,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "step", step);
        Fields.put(fields, "note", note);
        Fields.put(fields, "county", county);
        Fields.put(fields, "until", until);
        Fields.put(fields, "claim", claim);
        Fields.put(fields, "to", to);
        Fields.put(fields, "by", by);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
