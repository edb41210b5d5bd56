package org.tworivers.app.work.stalls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.projects.StallRules;

/// The rules for stalls that the program brings (`stall-rules.yaml`).
public final class KnownStallRules {
    private static final String FILE = "stall-rules.yaml";

    private KnownStallRules() {}

    /// Those that come with the program.
    public static StallRules shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final StallRules READ = read();

        private static StallRules read() {
            try (InputStream stream = KnownStallRules.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException(FILE + " must lie beside the class. Maybe build again.");
                }
                return StallRules.read(YamlTree.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(FILE + " cannot be read", broken);
            }
        }
    }
}
