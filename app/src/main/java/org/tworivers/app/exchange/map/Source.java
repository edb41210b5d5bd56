package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;

/// Where the text of a field comes from.
///
/// In a map: `Column` is a column, `"${Column} unit ${Other}"` a text made of columns and empty as soon
/// as one of them is, `"=2024-12-31"` the same for every row, and a list takes the first that is not
/// empty.
public sealed interface Source {
    /// One column.
    record Column(String name) implements Source {}

    /// The same text for every row.
    record Constant(String text) implements Source {}

    /// Texts and columns in turn: text, column, text, column, …, text.
    record Template(List<String> parts) implements Source {
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /// The first that is not empty.
    record FirstOf(List<Source> all) implements Source {
        public FirstOf {
            all = List.copyOf(all);
        }
    }

    /// Nowhere: the register does not say.
    static Source nothing() {
        return new FirstOf(List.of());
    }

    /// Reads the form it has in a map.
    static Source parse(Tree tree, String path) {
        return switch (tree) {
            case Tree.Text(String text) -> parse(text, path);
            case Tree.Whole(long number) -> new Column(Long.toString(number));
            case Tree.Items(List<Tree> all) ->
                new FirstOf(all.stream().map(each -> parse(each, path)).toList());
            default ->
                throw new MalformedTextException("field " + path + " (" + CanonicalText.write(tree)
                        + ") must be a column, a text with ${Column} or a list of these. Maybe quote it.");
        };
    }

    private static Source parse(String text, String path) {
        if (text.isBlank()) {
            throw new MalformedTextException("field " + path + " () must name a column. Maybe leave the line out.");
        }
        if (text.startsWith("=")) {
            return new Constant(text.substring(1));
        }
        if (!text.contains("${")) {
            return new Column(text);
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new MalformedTextException(
                        "field " + path + " (" + text + ") must close each ${ with }. Maybe one is missing.");
            }
            parts.add(text.substring(at, open));
            parts.add(text.substring(open + 2, close));
            at = close + 1;
        }
        parts.add(text.substring(at));
        return new Template(parts);
    }

    /// Whether it can give anything.
    default boolean isGiven() {
        return !equals(nothing());
    }

    /// The columns it reads.
    default Collection<String> columns() {
        return switch (this) {
            case Column(String name) -> List.of(name);
            case Constant constant -> List.of();
            case Template(List<String> parts) -> {
                List<String> names = new ArrayList<>();
                for (int i = 1; i < parts.size(); i += 2) {
                    names.add(parts.get(i));
                }
                yield names;
            }
            case FirstOf(List<Source> all) ->
                all.stream().flatMap(each -> each.columns().stream()).collect(Collectors.toCollection(TreeSet::new));
        };
    }

    /// What to call it in a message: its columns.
    default String label() {
        return switch (this) {
            case Column(String name) -> name;
            case Constant(String text) -> "=" + text;
            case Template template -> String.join(", ", template.columns());
            case FirstOf(List<Source> all) -> all.stream().map(Source::label).collect(Collectors.joining(", "));
        };
    }
}
