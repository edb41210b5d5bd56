package org.tworivers.app.work.parks;

import java.nio.file.Path;
import java.util.List;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.GateTree;

/// Gates in files.
public final class Gates {
    private Gates() {}

    /// Those that come with the program.
    public static List<Gate> shipped() {
        return Shipped.READ;
    }

    /// Read when they are first asked for.
    private static final class Shipped {
        static final List<Gate> READ = List.copyOf(GateTree.readAll(YamlTree.beside(Gates.class, "gates.yaml")));
    }

    /// Those of a file.
    ///
    /// @throws IllegalArgumentException when it holds none, with the line or the field
    public static List<Gate> read(Path file) {
        return GateTree.readAll(YamlTree.read(file));
    }
}
