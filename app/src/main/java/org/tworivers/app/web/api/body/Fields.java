package org.tworivers.app.web.api.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of forms that a body fills.
final class Fields {
    private Fields() {}

    static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    /// Yes or no, as boxes and choices of forms say it.
    static void putFlag(Map<String, String> fields, String field, @Nullable Boolean value) {
        put(fields, field, value == null ? null : value ? "yes" : "no");
    }

    static void putWhole(Map<String, String> fields, String field, @Nullable Integer value) {
        put(fields, field, value == null ? null : value.toString());
    }

    /// Texts, each on a line of its own.
    static void putLines(Map<String, String> fields, String field, @Nullable List<String> values) {
        put(fields, field, values == null ? null : String.join("\n", values));
    }

    /// Names in the languages that forms have.
    static void putNames(Map<String, String> fields, @Nullable Map<String, String> names) {
        if (names != null) {
            names.forEach((language, name) -> fields.put("name-" + language, name));
        }
    }
}
