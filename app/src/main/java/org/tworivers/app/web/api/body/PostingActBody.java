package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something done about a need or an offer.
///
/// @param day on which day; of a joint project since when
/// @param verdict of looking through: `shown` or `sent-back`
/// @param note of looking through: in words
/// @param reason of closing: in words
/// @param paper of a joint project: number or title of what proves it
/// @param paperKind the word of its kind, such as `intent`; `report` when left out
/// @param audience of a joint project: `own` or `partner`; `partner` when left out
public record PostingActBody(
        @Nullable String day,
        @Nullable String verdict,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String paper,
        @Nullable String paperKind,
        @Nullable String audience) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "verdict", verdict);
        Fields.put(fields, "note", note);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "paper", paper);
        Fields.put(fields, "paper-kind", paperKind);
        Fields.put(fields, "audience", audience);
        return fields;
    }
}
