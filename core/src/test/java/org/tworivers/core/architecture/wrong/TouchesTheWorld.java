package org.tworivers.core.architecture.wrong;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Wrong: files, streams and the process belong to app.
final class TouchesTheWorld {
    void prints() {
        System.out.println("loud");
    }

    void printsByReference(List<String> lines) {
        lines.forEach(System.err::println);
    }

    String reads(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    String asksTheProcess() {
        return System.getProperty("user.home");
    }
}
