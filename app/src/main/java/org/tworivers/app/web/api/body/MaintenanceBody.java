package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A time in which an instrument cannot be used.
///
/// @param from from when, such as `2017-05-24T09:00`
/// @param until until when
/// @param reason in words
public record MaintenanceBody(
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "from", from);
        Fields.put(fields, "until", until);
        Fields.put(fields, "reason", reason);
        return fields;
    }
}
