package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a firm says of a promise to itself.
///
/// @param verdict `kept` or `denied`
/// @param note in words
public record OwnPromiseBody(
        @Nullable String verdict, @Nullable String note) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "verdict", verdict);
        Fields.put(fields, "note", note);
        return fields;
    }
}
