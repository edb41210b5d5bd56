package org.tworivers.app.work.attraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.ClockTree;
import org.tworivers.core.journal.Tree;

/// The rules of clocks and the calendar that the program brings (`lead-clocks.yaml`, `working-days.yaml`).
public final class KnownClocks {
    private KnownClocks() {}

    /// Those that come with the program.
    public static ClockRules shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final ClockRules READ = new ClockRules(
                ClockTree.readRules(read("lead-clocks.yaml")), ClockTree.readCalendar(read("working-days.yaml")));

        private static Tree read(String file) {
            try (InputStream stream = KnownClocks.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException(file + " must lie beside the class. Maybe build again.");
                }
                return YamlTree.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(file + " cannot be read", broken);
            }
        }
    }
}
