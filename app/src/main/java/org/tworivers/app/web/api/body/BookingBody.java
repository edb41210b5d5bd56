package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Time on an instrument that somebody books, asks for, or is willing to wait for.
///
/// @param from from when, such as `2017-05-24T09:00`
/// @param until until when
/// @param method key of a method of the instrument; may be left out
/// @param settings of the method: numbers as texts, by key
/// @param samples in words
/// @param attended whether the staff works the instrument
/// @param waits true to wait where the time is taken
/// @param organisation for its keeper: whom it is booked for; one's own when left out
/// @param holder for its keeper: name or id of the account that holds it; one's own when left out
public record BookingBody(
        @Nullable String from,
        @Nullable String until,
        @Nullable String method,
        @Nullable Map<String, String> settings,
        @Nullable String samples,
        @Nullable Boolean attended,
        @Nullable Boolean waits,
        @Nullable String organisation,
        @Nullable String holder) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "from", from);
        Fields.put(fields, "until", until);
        Fields.put(fields, "method", method);
        if (settings != null) {
            settings.forEach((key, value) -> fields.put("setting-" + key, value));
        }
        Fields.put(fields, "samples", samples);
        Fields.putFlag(fields, "attended", attended);
        Fields.putFlag(fields, "wait", waits);
        Fields.put(fields, "organisation", organisation);
        Fields.put(fields, "holder", holder);
        return fields;
    }
}
