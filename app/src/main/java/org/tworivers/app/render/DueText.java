package org.tworivers.app.render;

import java.time.LocalDate;
import org.tworivers.core.clocks.Due;

/// By when something is due, in words: a day, or why none can be said.
public final class DueText {
    private DueText() {}

    /// In the language of the messages.
    public static String of(Due due, Messages messages) {
        return switch (due) {
            case Due.On(LocalDate day) -> day.toString();
            case Due.UnknownYear(int year) -> messages.text("web.lead.due.unknown-year", Integer.toString(year));
            case Due.StandsStill(int left) -> messages.text("web.due.stands-still", Integer.toString(left));
            case Due.NoRule none -> messages.text("web.lead.due.no-rule");
        };
    }
}
