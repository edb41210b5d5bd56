package org.tworivers.app.work.stalls;

import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.projects.StallRules;

/// The rules for stalls that the program brings (`stall-rules.yaml`).
public final class KnownStallRules {
    private KnownStallRules() {}

    /// Those that come with the program.
    public static StallRules shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final StallRules READ = StallRules.read(YamlTree.beside(KnownStallRules.class, "stall-rules.yaml"));
    }
}
