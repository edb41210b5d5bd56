package org.tworivers.app.work.parks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.GateTree;

/// Gates in files.
public final class Gates {
    private static final String FILE = "gates.yaml";

    private Gates() {}

    /// Those that come with the program.
    public static List<Gate> shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final List<Gate> READ = read();

        private static List<Gate> read() {
            try (InputStream stream = Gates.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException(FILE + " must lie beside the class. Maybe build again.");
                }
                return List.copyOf(
                        GateTree.readAll(YamlTree.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8))));
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + FILE, broken);
            }
        }
    }

    /// Those of a file.
    ///
    /// @throws IllegalArgumentException when it holds none, with the line or the field
    public static List<Gate> read(Path file) {
        return GateTree.readAll(YamlTree.read(file));
    }
}
