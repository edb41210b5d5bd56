package org.tworivers.app.work.aftercare;

import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.work.clocks.KnownCalendar;
import org.tworivers.core.aftercare.CaseClockRules;

/// The rules of cases' clocks that the program brings (`case-clocks.yaml`), on its calendar.
public final class KnownCaseClocks {
    private KnownCaseClocks() {}

    /// Those that come with the program.
    public static CaseClockRules shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final CaseClockRules READ = CaseClockRules.read(
                YamlTree.beside(KnownCaseClocks.class, "case-clocks.yaml"), KnownCalendar.shipped());
    }
}
