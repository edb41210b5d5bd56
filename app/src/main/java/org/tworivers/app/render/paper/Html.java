package org.tworivers.app.render.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is also well-formed XML: every element closed, every text and attribute escaped.
public final class Html {
    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final Deque<String> open = new ArrayDeque<>();

    /// A page.
    public Html() {
        this("<!DOCTYPE html>\n");
    }

    private Html(String start) {
        out.append(start);
    }

    /// A part of a page.
    public static Html part() {
        return new Html("");
    }

    /// Opens an element.
    ///
    /// @param attributes names and values by turns; one with an empty value is left out
    public Html open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element opened last.
    public Html close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!element.equals("data") && !element.equals("small") && !element.equals("span")) {
            out.append('\n');
        }
        return this;
    }

    /// Closes elements, innermost first.
    ///
    /// @param elements their names, to be sure
    public Html close(String... elements) {
        for (String element : elements) {
            if (!element.equals(open.peek())) {
                throw new IllegalStateException("the element " + open.peek() + " is open, not " + element);
            }
            close();
        }
        return this;
    }

    /// An element with text alone.
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// An element without content.
    public Html empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    /// Text, escaped.
    public Html text(String text) {
        escape(text);
        return this;
    }

    /// A style sheet of our own.
    ///
    /// @param rules without `<` and `&`, so that HTML and XML read them alike
    public Html style(String rules) {
        if (rules.indexOf('<') >= 0 || rules.indexOf('&') >= 0) {
            throw new IllegalArgumentException("rules () must not hold < or &. Maybe write the selector otherwise.");
        }
        out.append("<style>\n").append(rules).append("</style>\n");
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> {
                    // Other control characters are in neither HTML nor XML.
                    if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
    }

    /// The page, or the part of one; every element must be closed.
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " is still open");
        }
        return out.toString();
    }
}
