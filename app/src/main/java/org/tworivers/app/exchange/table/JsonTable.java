package org.tworivers.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.BrokenFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON file that is a list of flat objects: each object is a row, each name a column. A number is read
/// as it is written, so a code that is once a number and once a text is the same code.
final class JsonTable implements Table {
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final JsonParser parser;
    private final List<String> columns;
    private long line;
    private @Nullable Row next;

    private JsonTable(String name, JsonParser parser, List<String> columns) {
        this.name = name;
        this.parser = parser;
        this.columns = columns;
    }

    /// Whether a text begins as a list of objects does.
    static boolean isList(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            String start = new String(stream.readNBytes(1 << 10), StandardCharsets.UTF_8);
            return start.matches("(?s)\\uFEFF?\\s*\\[\\s*(\\{.*|\\]\\s*)");
        }
    }

    /// Opens a file; it is read twice, for its columns and for its rows.
    static JsonTable open(Path path) {
        String name = TableFile.name(path);
        Set<String> columns = new LinkedHashSet<>();
        try (JsonTable once = begun(path, name, List.of())) {
            for (Map<String, String> row = once.read(); row != null; row = once.read()) {
                columns.addAll(row.keySet());
                if (columns.size() > MOST_COLUMNS) {
                    throw malformed(name, "more than " + MOST_COLUMNS + " names");
                }
            }
        }
        if (columns.isEmpty()) {
            throw new BrokenFileException(
                    name, "file-without-header", "no objects", "it must be a list of objects; send another.");
        }
        return begun(path, name, List.copyOf(columns));
    }

    private static JsonTable begun(Path path, String name, List<String> columns) {
        JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), path);
        JsonTable table = new JsonTable(name, parser, columns);
        if (table.token() != JsonToken.START_ARRAY) {
            throw malformed(name, "no list");
        }
        return table;
    }

    private static BrokenFileException malformed(String name, String what) {
        return new BrokenFileException(
                name, "json-malformed", what, "it must be a list of objects whose values are texts or numbers.");
    }

    private @Nullable JsonToken token() {
        try {
            return parser.nextToken();
        } catch (JacksonException broken) {
            throw malformed(name, String.valueOf(broken.getOriginalMessage()));
        }
    }

    private String line() {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    /// The next object by its names; nothing at the end of the list.
    private @Nullable Map<String, String> read() {
        JsonToken token = token();
        if (token == JsonToken.END_ARRAY) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw malformed(name, line());
        }
        line = parser.currentTokenLocation().getLineNr();
        Map<String, String> row = new LinkedHashMap<>();
        for (JsonToken each = token(); each != JsonToken.END_OBJECT; each = token()) {
            if (each != JsonToken.PROPERTY_NAME) {
                throw malformed(name, line());
            }
            String field = parser.currentName();
            JsonToken value = token();
            if (value == null || !value.isScalarValue()) {
                throw malformed(name, line());
            }
            row.put(field, value == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
        return row;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            Map<String, String> row = read();
            if (row != null) {
                next = new Row(
                        line,
                        columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList());
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no row is left");
        }
        Row row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        parser.close();
    }
}
