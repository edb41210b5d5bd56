package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something done about a booking.
///
/// @param note of granting: in words
/// @param what of samples that come or go back: which
/// @param returned of samples: whether they go back
/// @param from of a use: from when, such as `2017-05-24T09:00`
/// @param until of a use: until when
/// @param reason of rejecting and cancelling: in words
public record BookingActBody(
        @Nullable String note,
        @Nullable String what,
        @Nullable Boolean returned,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "note", note);
        Fields.put(fields, "what", what);
        Fields.putFlag(fields, "returned", returned);
        Fields.put(fields, "from", from);
        Fields.put(fields, "until", until);
        Fields.put(fields, "reason", reason);
        return fields;
    }
}
