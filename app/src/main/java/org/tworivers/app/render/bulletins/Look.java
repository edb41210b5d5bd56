package org.tworivers.app.render.bulletins;

import org.tworivers.app.render.paper.StyleSheet;

/// How a bulletin's page looks: the style it carries, and the style each of its charts carries besides.
///
/// @param style of the page
/// @param chartStyle within each chart; empty where charts take the page's
record Look(String style, String chartStyle) {
    /// In a browser, on screen or printed from it.
    static final Look SCREEN = new Look(rules("bulletin.css"), "");

    /// For the PDF engine, which knows the style sheets of a simpler time and draws charts on their own.
    static final Look PAPER = new Look(rules("paper.css"), rules("paper-chart.css"));

    boolean isPaper() {
        return !chartStyle.isEmpty();
    }

    private static String rules(String file) {
        return StyleSheet.rules(Look.class, file);
    }
}
