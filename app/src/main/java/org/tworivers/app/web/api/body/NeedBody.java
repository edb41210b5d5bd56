package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A technical need of the own firm.
///
/// @param title in a few words
/// @param text in words
/// @param sector scheme:code
/// @param place for which place, scheme:code
/// @param day on which day
/// @param until the last day on which it is shown
public record NeedBody(
        @Nullable String title,
        @Nullable String text,
        @Nullable String sector,
        @Nullable String place,
        @Nullable String day,
        @Nullable String until) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "title", title);
        Fields.put(fields, "text", text);
        Fields.put(fields, "sector", sector);
        Fields.put(fields, "place", place);
        Fields.put(fields, "day", day);
        Fields.put(fields, "until", until);
        return fields;
    }
}
