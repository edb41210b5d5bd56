package org.tworivers.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Entry;

/// A row of the journal as it is stored, whatever became of it: read without trust in any column.
final class RawRow {
    private static final List<String> NAMES = List.of(EntryRows.COLUMNS.split(", "));
    private static final Set<String> NUMBERS = Set.of("sequence", "recorded_at", "version");

    private final String id;
    private final String subject;
    private final String payload;
    private final String fault;
    private final String difference;
    private final @Nullable Entry entry;

    private RawRow(List<String> texts, String fault, String difference, @Nullable Entry entry) {
        id = texts.get(NAMES.indexOf("entry_id"));
        subject = texts.get(NAMES.indexOf("subject"));
        payload = texts.get(NAMES.indexOf("payload"));
        this.fault = fault;
        this.difference = difference;
        this.entry = entry;
    }

    /// Reads the row the cursor is on.
    static RawRow of(ResultSet row) throws SQLException {
        String[] texts = new String[NAMES.size()];
        String fault = "";
        for (int i = 0; i < texts.length; i++) {
            Object value = row.getObject(i + 1);
            texts[i] = value == null ? "" : value.toString();
            boolean fits = NUMBERS.contains(NAMES.get(i))
                    ? value instanceof Long || value instanceof Integer
                    : value instanceof String text
                            && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), row.getBytes(i + 1));
            if (!fits && fault.isEmpty()) {
                fault = "its column " + NAMES.get(i) + " does not hold what it should";
            }
        }
        List<String> stored = List.of(texts);
        if (!fault.isEmpty()) {
            return new RawRow(stored, fault, "", null);
        }
        try {
            Entry entry = EntryRows.read(row);
            return new RawRow(stored, "", difference(entry, stored), entry);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            return new RawRow(stored, String.valueOf(malformed.getMessage()), "", null);
        }
    }

    /// Which column would be written otherwise than it is stored.
    private static String difference(Entry entry, List<String> stored) {
        List<String> written =
                EntryRows.texts(entry, CanonicalText.write(entry.draft().payload()));
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(stored.get(i))) {
                return "its column " + NAMES.get(i) + " is not as it was written";
            }
        }
        return "";
    }

    /// Its id, maybe not what it was.
    String id() {
        return id;
    }

    /// What it is about, maybe not what it was.
    String subject() {
        return subject;
    }

    /// The payload as stored.
    String payload() {
        return payload;
    }

    /// Why it cannot be read, empty when it can.
    String fault() {
        return fault;
    }

    /// What is stored otherwise than it would be written, empty when nothing is.
    String difference() {
        return difference;
    }

    /// The entry, when there is no fault.
    Entry entry() {
        if (entry == null) {
            throw new IllegalStateException("the row " + id + " cannot be read: " + fault);
        }
        return entry;
    }
}
