package org.tworivers.app.web.api.body;

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
        @Nullable Boolean reports) {}
