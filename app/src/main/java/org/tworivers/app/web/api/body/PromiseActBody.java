package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a promise has come, or what the firm said of it at a desk.
///
/// @param day on which day
/// @param note of progress, a claim and a word of the firm: in words
/// @param verdict of a word of the firm: `kept` or `denied`
/// @param heardBy of a word of the firm: the unit that asked it
/// @param until of putting it off: the new last day
/// @param reason of putting it off and dropping it: in words
/// @param paper number or title of the minutes
public record PromiseActBody(
        @Nullable String day,
        @Nullable String note,
        @Nullable String verdict,
        @Nullable String heardBy,
        @Nullable String until,
        @Nullable String reason,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "note", note);
        Fields.put(fields, "verdict", verdict);
        Fields.put(fields, "heard-by", heardBy);
        Fields.put(fields, "until", until);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
