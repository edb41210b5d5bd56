package org.tworivers.app.work.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a file beside the class that say something.
final class WordList {
    private WordList() {}

    static List<String> of(String file) {
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " must lie beside the class. Maybe build again.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }
}
