package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something said of a talent agreement.
///
/// @param day on which day; of days on site the last
/// @param from of days on site: the first
/// @param days of days on site: how many
/// @param deliverable of a deliverable that is met: its key
/// @param note in words, without names of people
/// @param reason of the end: in words, without names of people
/// @param paper number or title of what proves it
public record TalentActBody(
        @Nullable String day,
        @Nullable String from,
        @Nullable Integer days,
        @Nullable String deliverable,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "from", from);
        Fields.putWhole(fields, "days", days);
        Fields.put(fields, "deliverable", deliverable);
        Fields.put(fields, "note", note);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
