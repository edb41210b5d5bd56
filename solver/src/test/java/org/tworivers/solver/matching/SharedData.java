package org.tworivers.solver.matching;

import java.nio.file.Path;

/// Published instances, which are not part of the project.
final class SharedData {
    private SharedData() {}

    static Path file(String name) {
        String given = System.getProperty("tworivers.data", "");
        Path root = Path.of(System.getProperty("tworivers.root"));
        return (given.isEmpty() ? root.resolve("../shared/data") : Path.of(given)).resolve(name);
    }
}
