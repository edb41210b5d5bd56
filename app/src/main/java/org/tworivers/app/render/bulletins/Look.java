package org.tworivers.app.render.bulletins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How a bulletin's page looks: the style it carries, and the style each of its charts carries besides.
///
/// @param style of the page
/// @param chartStyle within each chart; empty where charts take the page's
record Look(String style, String chartStyle) {
    /// In a browser, on screen or printed from it.
    static final Look SCREEN = new Look(read("bulletin.css"), "");

    /// For the PDF engine, which knows the style sheets of a simpler time and draws charts on their own.
    static final Look PAPER = new Look(read("paper.css"), read("paper-chart.css"));

    boolean isPaper() {
        return !chartStyle.isEmpty();
    }

    private static String read(String name) {
        try (InputStream stream = Look.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the style " + name + " must be in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
