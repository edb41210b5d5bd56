package org.tworivers.app.work.energy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.energy.EnergyReference;
import org.tworivers.core.energy.EnergyTree;

/// The factors, rules and benchmarks that the program brings (`reference.yaml`).
public final class KnownEnergy {
    private static final String FILE = "reference.yaml";

    private KnownEnergy() {}

    /// All of them.
    public static EnergyReference read() {
        try (InputStream stream = KnownEnergy.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " must lie beside the class. Maybe build again.");
            }
            return EnergyTree.read(YamlTree.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read", broken);
        }
    }
}
