package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a firm says of its own case.
///
/// @param day on which day
/// @param reason of refusing and reopening: in words
/// @param note of confirming: in words
/// @param satisfaction of confirming: 1 to 5
public record OwnCaseActBody(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Integer satisfaction) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "note", note);
        Fields.putWhole(fields, "satisfaction", satisfaction);
        return fields;
    }
}
