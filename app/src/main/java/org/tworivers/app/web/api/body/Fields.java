package org.tworivers.app.web.api.body;

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

    /// Names in the languages that forms have.
    static void putNames(Map<String, String> fields, @Nullable Map<String, String> names) {
        if (names != null) {
            names.forEach((language, name) -> fields.put("name-" + language, name));
        }
    }
}
