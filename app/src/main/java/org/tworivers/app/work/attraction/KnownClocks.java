package org.tworivers.app.work.attraction;

import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.work.clocks.KnownCalendar;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.ClockTree;

/// The rules of leads' clocks that the program brings (`lead-clocks.yaml`), on its calendar.
public final class KnownClocks {
    private KnownClocks() {}

    /// Those that come with the program.
    public static ClockRules shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final ClockRules READ = new ClockRules(
                ClockTree.readRules(YamlTree.beside(KnownClocks.class, "lead-clocks.yaml")), KnownCalendar.shipped());
    }
}
