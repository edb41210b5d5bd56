package org.tworivers.app.work.clocks;

import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.clocks.CalendarTree;
import org.tworivers.core.clocks.WorkingCalendar;

/// The calendar of working days that the program brings (`working-days.yaml`).
public final class KnownCalendar {
    private KnownCalendar() {}

    /// The one that comes with the program.
    public static WorkingCalendar shipped() {
        return Shipped.READ;
    }

    /// Read when it is first asked for.
    private static final class Shipped {
        static final WorkingCalendar READ =
                CalendarTree.read(YamlTree.beside(KnownCalendar.class, "working-days.yaml"));
    }
}
