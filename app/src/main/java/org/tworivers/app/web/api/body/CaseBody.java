package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a firm asks, as somebody at a desk enters it.
///
/// @param firm id of an organisation, or its name
/// @param project id of the project it is about; may be left out
/// @param place where the firm sits, scheme:code; one's own place when left out
/// @param kind the word of what it is about, such as `approval`
/// @param urgency `ordinary` or `urgent`
/// @param title in a few words
/// @param text what the firm asks; never who said it
/// @param day on which day
public record CaseBody(
        @Nullable String firm,
        @Nullable String project,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String title,
        @Nullable String text,
        @Nullable String day) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "firm", firm);
        Fields.put(fields, "project", project);
        Fields.put(fields, "place", place);
        Fields.put(fields, "kind", kind);
        Fields.put(fields, "urgency", urgency);
        Fields.put(fields, "title", title);
        Fields.put(fields, "text", text);
        Fields.put(fields, "day", day);
        return fields;
    }
}
