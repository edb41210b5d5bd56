package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a firm asks itself.
///
/// @param kind the word of what it is about, such as `approval`
/// @param urgency `ordinary` or `urgent`
/// @param title in a few words
/// @param text what it asks
/// @param day on which day
public record OwnCaseBody(
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String title,
        @Nullable String text,
        @Nullable String day) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "kind", kind);
        Fields.put(fields, "urgency", urgency);
        Fields.put(fields, "title", title);
        Fields.put(fields, "text", text);
        Fields.put(fields, "day", day);
        return fields;
    }
}
