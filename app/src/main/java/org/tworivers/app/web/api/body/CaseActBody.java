package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something done about a service case, or noted of what its firm said.
///
/// @param day on which day
/// @param owner of giving it an owner and handing it over: name or id of an account that works on cases
/// @param helper of adding somebody who helps: name or id of such an account
/// @param reason of pausing, handing over, escalating, refusing, reopening, holding and lifting: in words
/// @param note of resuming, confirming and calling back: in words
/// @param text of an answer to the firm: what was asked
/// @param answer of a solution: what was done
/// @param reusable of a solution: whether others may be answered the same
/// @param satisfaction of confirming and calling back: 1 to 5
/// @param lasting of calling back: whether it is still solved
/// @param stage of holding and lifting: the word of the stage
/// @param force of holding: `warns` or `blocks`
public record CaseActBody(
        @Nullable String day,
        @Nullable String owner,
        @Nullable String helper,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String text,
        @Nullable String answer,
        @Nullable Boolean reusable,
        @Nullable Integer satisfaction,
        @Nullable Boolean lasting,
        @Nullable String stage,
        @Nullable String force) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "owner", owner);
        Fields.put(fields, "helper", helper);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "note", note);
        Fields.put(fields, "text", text);
        Fields.put(fields, "answer", answer);
        Fields.putFlag(fields, "reusable", reusable);
        Fields.putWhole(fields, "satisfaction", satisfaction);
        Fields.putFlag(fields, "lasting", lasting);
        Fields.put(fields, "stage", stage);
        Fields.put(fields, "force", force);
        return fields;
    }
}
