package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.MalformedTextException;

/// Reads the part of MiniZinc data that the published events use: `name = value;`, where a value is a whole
/// number, a set `{1,2}`, an array `[…]` of those, or a table `[|…|…|]`, which is read as the array of its
/// cells. `%` begins a comment.
final class DznText {
    /// Longer rows of digits are no numbers that an event has.
    private static final int MOST_DIGITS = 9;

    private final String text;
    private int at;
    private int line = 1;

    private DznText(String text) {
        this.text = text;
    }

    /// A value and the line where it begins.
    sealed interface Value {
        int line();

        record Whole(int line, int number) implements Value {}

        record SetOf(int line, List<Integer> all) implements Value {}

        record Array(int line, List<Value> all) implements Value {}
    }

    /// Every value by its name.
    ///
    /// @throws MalformedTextException with the line
    static Map<String, Value> parse(String text) {
        DznText reader = new DznText(text);
        Map<String, Value> byName = new LinkedHashMap<>();
        reader.skip();
        while (reader.at < text.length()) {
            String name = reader.name();
            reader.expect('=');
            if (byName.put(name, reader.value()) != null) {
                throw reader.malformed("must not give " + name + " twice");
            }
            reader.skip();
            if (reader.at < text.length()) {
                reader.expect(';');
            }
            reader.skip();
        }
        return byName;
    }

    private Value value() {
        skip();
        int from = line;
        return switch (peek()) {
            case '{' -> new Value.SetOf(from, set());
            case '[' -> new Value.Array(from, array());
            default -> new Value.Whole(from, number());
        };
    }

    private List<Integer> set() {
        expect('{');
        List<Integer> all = new ArrayList<>();
        skip();
        while (peek() != '}') {
            all.add(number());
            separator('}');
        }
        at++;
        return all;
    }

    private List<Value> array() {
        expect('[');
        List<Value> all = new ArrayList<>();
        skip();
        boolean table = peek() == '|';
        at += table ? 1 : 0;
        skip();
        while (peek() != ']') {
            if (table && peek() == '|') {
                at++;
            } else {
                all.add(value());
                separator(table ? '|' : ']');
            }
            skip();
        }
        at++;
        return all;
    }

    /// After one of a list comes a comma or what ends it, which stays.
    private void separator(char end) {
        skip();
        if (peek() == ',') {
            at++;
            skip();
        } else if (peek() != end) {
            throw malformed("must have a comma or " + end);
        }
    }

    private String name() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (at == from) {
            throw malformed("must have a name");
        }
        return text.substring(from, at);
    }

    private int number() {
        skip();
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from || at - from > MOST_DIGITS) {
            at = from;
            throw malformed("must have a whole number of at most " + MOST_DIGITS + " digits");
        }
        return Integer.parseInt(text, from, at, 10);
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed("must go on");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        skip();
        if (peek() != wanted) {
            throw malformed("must have " + wanted);
        }
        at++;
    }

    private void skip() {
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '%') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(here)) {
                line += here == '\n' ? 1 : 0;
                at++;
            } else {
                return;
            }
        }
    }

    private MalformedTextException malformed(String must) {
        String found = at < text.length()
                ? text.substring(at, Math.min(text.length(), at + 20)).replace('\n', ' ')
                : "the end";
        return new MalformedTextException(
                "line " + line + " (" + found + ") " + must + ". Maybe the file was cut off.");
    }
}
