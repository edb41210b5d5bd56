package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a technology came.
///
/// @param step `introduced`, `digested`, `absorbed` or `re-innovated`
/// @param day when, as `2016-05-03`, `2016-05` or `2016`
/// @param note in words
/// @param paper number or title of what proves it
/// @param paperKind the word of its kind; `report` when left out
/// @param audience `own` or `partner`; `partner` when left out
public record TechnologyStepBody(
        @Nullable String step,
        @Nullable String day,
        @Nullable String note,
        @Nullable String paper,
        @Nullable String paperKind,
        @Nullable String audience) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "step", step);
        Fields.put(fields, "day", day);
        Fields.put(fields, "note", note);
        Fields.put(fields, "paper", paper);
        Fields.put(fields, "paper-kind", paperKind);
        Fields.put(fields, "audience", audience);
        return fields;
    }
}
