package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody was trained on an instrument.
///
/// @param holder name or id of an account, or the commitment of a person
/// @param day on which day
/// @param until the last day on which they may work it
/// @param note which training
public record TrainingBody(
        @Nullable String holder,
        @Nullable String day,
        @Nullable String until,
        @Nullable String note) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "holder", holder);
        Fields.put(fields, "day", day);
        Fields.put(fields, "until", until);
        Fields.put(fields, "note", note);
        return fields;
    }
}
