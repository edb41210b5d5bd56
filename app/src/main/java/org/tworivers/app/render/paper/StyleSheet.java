package org.tworivers.app.render.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The rules of a style sheet that the program carries.
public final class StyleSheet {
    private StyleSheet() {}

    /// The rules in a file.
    ///
    /// @param user whoever uses it; the file lies in its package
    public static String rules(Class<?> user, String file) {
        try (InputStream stream = user.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the style " + file + " must be in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
