package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was promised to a firm.
///
/// @param project id of the project it is for
/// @param firm id of the firm, or its name
/// @param kind the word of what was promised, such as `land`
/// @param text in words
/// @param owner the unit that is to keep it
/// @param due the last day on which it may be kept
/// @param day on which day it was promised
/// @param paper number or title of the minutes
public record PromiseBody(
        @Nullable String project,
        @Nullable String firm,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String day,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "project", project);
        Fields.put(fields, "firm", firm);
        Fields.put(fields, "kind", kind);
        Fields.put(fields, "text", text);
        Fields.put(fields, "owner", owner);
        Fields.put(fields, "due", due);
        Fields.put(fields, "day", day);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
