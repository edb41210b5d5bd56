package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sample that is to be drawn.
///
/// @param of what it is drawn of: `receipts`, `stages`, `all` or the word of a stage
/// @param seed a whole number of up to 18 digits: the same draws the same
/// @param size how many items, 1 to 1000
/// @param asOf the day of which claims are looked at
public record AuditBody(
        @Nullable String of,
        @Nullable String seed,
        @Nullable Integer size,
        @Nullable String asOf) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "of", of);
        Fields.put(fields, "seed", seed);
        Fields.putWhole(fields, "size", size);
        Fields.put(fields, "asOf", asOf);
        return fields;
    }
}
