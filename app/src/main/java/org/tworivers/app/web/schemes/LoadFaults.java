package org.tworivers.app.web.schemes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.core.shared.Rejection;

/// Why a file of a scheme is not taken, in one language: by field of the form, and by row of the file.
public final class LoadFaults {
    private static final Pattern ROW = Pattern.compile("line (\\d+)(?: (.*))?");
    private static final int MOST_SHOWN = 200;

    private final Messages messages;
    private final RejectionText texts;
    private final Map<String, List<String>> byField = new LinkedHashMap<>();
    private final List<OfRow> rows = new ArrayList<>();
    private long all;

    LoadFaults(Messages messages) {
        this.messages = messages;
        texts = RejectionText.in(messages.language());
    }

    /// What is wrong in a row.
    ///
    /// @param line where it stands in the file
    /// @param column its column, maybe empty
    /// @param value what stands there
    /// @param remedy what to do about it
    public record OfRow(String line, String column, String value, String remedy) {}

    /// A fault of a field that only this form has.
    ///
    /// @param word `web.schemes.fault.` and this is its text
    void say(String field, String word, String... values) {
        at(field).add(messages.text("web.schemes.fault." + word, values));
    }

    /// A fault of a field.
    void add(String field, Rejection rejection) {
        at(field)
                .add(
                        rejection.value().isEmpty()
                                ? remedy(rejection)
                                : messages.text("web.record.fault", rejection.value(), remedy(rejection)));
    }

    /// What is wrong with the file, beside the field or the row that has to be mended.
    void addAll(List<Rejection> rejections) {
        for (Rejection rejection : rejections) {
            Matcher row = ROW.matcher(rejection.field());
            if (row.matches()) {
                all++;
                if (rows.size() < MOST_SHOWN) {
                    String column = row.group(2) == null ? "code" : row.group(2);
                    rows.add(new OfRow(row.group(1), column(column), rejection.value(), remedy(rejection)));
                }
            } else {
                add(rejection.field().equals("as-of") ? "day" : "file", rejection);
            }
        }
    }

    private List<String> at(String field) {
        return byField.computeIfAbsent(field, fresh -> new ArrayList<>());
    }

    private String column(String word) {
        String key = "web.schemes.column." + word;
        return messages.has(key) ? messages.text(key) : word;
    }

    private String remedy(Rejection rejection) {
        String key = "web.schemes.fault." + rejection.code();
        return messages.has(key)
                ? messages.text(key, rejection.details().toArray(String[]::new))
                : texts.advice(rejection);
    }

    public boolean areNone() {
        return byField.isEmpty() && rows.isEmpty();
    }

    /// What is said beside a field.
    public List<String> of(String field) {
        return List.copyOf(byField.getOrDefault(field, List.of()));
    }

    /// What is wrong in rows, the first of them.
    public List<OfRow> rows() {
        return List.copyOf(rows);
    }

    /// How many faults rows have.
    public long number() {
        return all;
    }
}
