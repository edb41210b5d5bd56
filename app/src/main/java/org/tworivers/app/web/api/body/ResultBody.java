package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A result of research.
///
/// @param id small letters, digits and hyphens
/// @param names by language, `zh` and `en`
/// @param kind `technology`, `kit` or `material`
/// @param owner id or name of the organisation that owns it
/// @param about in words
/// @param day since when
/// @param paper number or title of the report
public record ResultBody(
        @Nullable String id,
        @Nullable Map<String, String> names,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String about,
        @Nullable String day,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "id", id);
        Fields.putNames(fields, names);
        Fields.put(fields, "kind", kind);
        Fields.put(fields, "owner", owner);
        Fields.put(fields, "about", about);
        Fields.put(fields, "day", day);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
