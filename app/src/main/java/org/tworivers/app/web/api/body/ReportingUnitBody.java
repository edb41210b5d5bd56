package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who files monthly returns.
///
/// @param unit its name
/// @param above the unit that it reports to; left out for the office
/// @param place what it reports about, such as `gbt2260:410100`; left out for the whole region
/// @param dueDay the day of the following month by which its return must be in, 1 to 28
/// @param from the month from which this holds, such as `2017-03`
/// @param reports false when it reports no longer from that month on; true when left out
public record ReportingUnitBody(
        @Nullable String unit,
        @Nullable String above,
        @Nullable String place,
        @Nullable Integer dueDay,
        @Nullable String from,
        @Nullable Boolean reports) {
    /// The fields of the form on screen.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "unit", unit);
        Fields.put(fields, "above", above);
        Fields.put(fields, "place", place);
        Fields.put(fields, "due-day", dueDay == null ? null : dueDay.toString());
        Fields.put(fields, "from", from);
        return fields;
    }
}
