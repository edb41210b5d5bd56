package org.tworivers.app.web.api.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.shared.Day;

/// A day, no finer than it was stated.
///
/// @param value `2016-05-03`, `2016-05` or `2016`
/// @param precision `day`, `month` or `year`
public record DayAnswer(String value, String precision) {
    /// A day; null when none was stated.
    public static @Nullable DayAnswer of(Day day) {
        return day.isDated()
                ? new DayAnswer(day.toString(), day.precision().name().toLowerCase(Locale.ROOT))
                : null;
    }
}
