package org.tworivers.core.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Tree.Fields;
import org.tworivers.core.journal.Tree.Flag;
import org.tworivers.core.journal.Tree.Items;
import org.tworivers.core.journal.Tree.Text;
import org.tworivers.core.journal.Tree.Whole;

/// One text for one tree: JSON with names sorted by UTF-16 unit, no white space, whole numbers only, and the
/// shortest escapes, which is the subset of the JSON Canonicalization Scheme (RFC 8785) that needs no
/// fractions.
///
/// Reading takes any JSON of that subset, white space included, so that people can write it too.
public final class CanonicalText {
    private static final int DEEPEST = 64;
    private static final String HEX = "0123456789abcdef";

    private final String text;
    private int at;

    private CanonicalText(String text) {
        this.text = text;
    }

    /// Writes the canonical text.
    public static String write(Tree tree) {
        StringBuilder out = new StringBuilder(256);
        write(tree, out);
        return out.toString();
    }

    /// Appends the canonical text.
    public static void write(Tree tree, StringBuilder out) {
        switch (tree) {
            case Text(String value) -> quote(value, out);
            case Whole(long value) -> out.append(value);
            case Flag(boolean value) -> out.append(value);
            case Items(List<Tree> all) -> {
                char lead = '[';
                for (Tree item : all) {
                    out.append(lead);
                    lead = ',';
                    write(item, out);
                }
                out.append(all.isEmpty() ? "[]" : "]");
            }
            case Fields(SortedMap<String, Tree> byName) -> {
                char lead = '{';
                for (Map.Entry<String, Tree> field : byName.entrySet()) {
                    out.append(lead);
                    lead = ',';
                    quote(field.getKey(), out);
                    out.append(':');
                    write(field.getValue(), out);
                }
                out.append(byName.isEmpty() ? "{}" : "}");
            }
        }
    }

    /// Appends a text in quotes with the shortest escapes.
    public static void quote(String value, StringBuilder out) {
        out.append('"');
        int copied = 0;
        for (int i = nextEscaped(value, 0); i < value.length(); i = nextEscaped(value, copied)) {
            out.append(value, copied, i);
            escape(value.charAt(i), out);
            copied = i + 1;
        }
        if (copied == 0) {
            out.append(value); // nearly always, and in one copy
        } else {
            out.append(value, copied, value.length());
        }
        out.append('"');
    }

    private static int nextEscaped(String value, int from) {
        int i = from;
        while (i < value.length() && !isEscaped(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    /// Reads one tree.
    ///
    /// @throws MalformedTextException when the text is not one, with the position
    public static Tree parse(String text) {
        CanonicalText reader = new CanonicalText(text);
        Tree tree = reader.value(0);
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.malformed("must end here");
        }
        return tree;
    }

    private Tree value(int depth) {
        if (depth > DEEPEST) {
            throw malformed("must not be nested deeper than " + DEEPEST);
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> fields(depth);
            case '[' -> items(depth);
            case '"' -> new Text(string());
            case 't' -> word("true", new Flag(true));
            case 'f' -> word("false", new Flag(false));
            default -> number();
        };
    }

    private Tree fields(int depth) {
        at++;
        SortedMap<String, Tree> byName = new TreeMap<>();
        skipSpace();
        if (peek() == '}') {
            at++;
            return new Fields(byName);
        }
        while (true) {
            skipSpace();
            String name = string();
            skipSpace();
            expect(':');
            if (byName.put(name, value(depth + 1)) != null) {
                throw malformed("must not repeat the name \"" + name + "\"");
            }
            skipSpace();
            if (peek() == '}') {
                at++;
                return new Fields(byName);
            }
            expect(',');
        }
    }

    private Tree items(int depth) {
        at++;
        List<Tree> all = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            at++;
            return new Items(all);
        }
        while (true) {
            all.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                at++;
                return new Items(all);
            }
            expect(',');
        }
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw malformed("must not hold a bare control character");
            }
            out.append(c == '\\' ? escape() : c);
        }
        at++;
        return out.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw malformed("must escape with one of \"\\/bfnrtu");
        };
    }

    private char unit() {
        int value = 0;
        for (int i = 0; i < 4; i++, at++) {
            char c = peek();
            if (!HexFormat.isHexDigit(c)) {
                throw malformed("must have four hexadecimal digits");
            }
            value = value * 16 + HexFormat.fromHexDigit(c);
        }
        return (char) value;
    }

    private Tree word(String word, Tree tree) {
        if (!text.startsWith(word, at)) {
            throw malformed("must be " + word);
        }
        at += word.length();
        return tree;
    }

    private Tree number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at - digits > 1 && text.charAt(digits) == '0') {
            throw malformed("must not follow a leading zero");
        }
        try {
            return new Whole(Long.parseLong(text, start, at, 10));
        } catch (NumberFormatException notWhole) {
            MalformedTextException malformed = malformed("must be a whole number of at most 64 bits");
            malformed.initCause(notWhole);
            throw malformed;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed("must go on");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed("must have " + c);
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedTextException malformed(String must) {
        String found = at < text.length() ? text.substring(at, Math.min(text.length(), at + 20)) : "";
        return new MalformedTextException("text at character " + (at + 1) + " (" + found + ") " + must
                + ". Maybe a quote, comma or bracket is missing.");
    }
}
