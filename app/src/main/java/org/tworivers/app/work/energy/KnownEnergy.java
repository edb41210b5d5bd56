package org.tworivers.app.work.energy;

import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.energy.EnergyReference;
import org.tworivers.core.energy.EnergyTree;

/// The factors, rules and benchmarks that the program brings (`reference.yaml`).
public final class KnownEnergy {
    private KnownEnergy() {}

    /// All of them.
    public static EnergyReference read() {
        return EnergyTree.read(YamlTree.beside(KnownEnergy.class, "reference.yaml"));
    }
}
