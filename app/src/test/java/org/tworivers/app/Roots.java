package org.tworivers.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where tests find the project's files and the data that lie beside the project.
public final class Roots {
    private Roots() {}

    /// A file of the project, by its path from the root.
    public static Path project(String path) {
        return root().resolve(path);
    }

    /// A file of the real data; the test is skipped, and says so, when it is not there.
    public static Path data(String path) {
        String given = System.getProperty("tworivers.data", "");
        Path data = given.isEmpty() ? root().resolve("../shared/data") : Path.of(given);
        Path file = data.resolve(path).normalize();
        assumeTrue(Files.exists(file), "skipped: the real data are not there: " + file);
        return file;
    }

    private static Path root() {
        return Path.of(System.getProperty("tworivers.root", ".."));
    }
}
