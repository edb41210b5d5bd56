package org.tworivers.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Verification.Detail;
import org.tworivers.core.journal.Verification.Word;

/// A row of the journal as it is stored, whatever became of it: read without trust in any column.
final class RawRow {
    private static final List<String> NAMES = List.of(EntryRows.COLUMNS.split(", "));
    private static final Set<String> NUMBERS = Set.of("sequence", "recorded_at", "version");

    private final String id;
    private final String subject;
    private final String payload;
    private final @Nullable Detail fault;
    private final @Nullable Detail difference;
    private final @Nullable Entry entry;

    private RawRow(List<String> texts, @Nullable Detail fault, @Nullable Detail difference, @Nullable Entry entry) {
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
        Detail fault = null;
        for (int i = 0; i < texts.length; i++) {
            Object value = row.getObject(i + 1);
            texts[i] = value == null ? "" : value.toString();
            boolean fits = NUMBERS.contains(NAMES.get(i))
                    ? value instanceof Long || value instanceof Integer
                    : value instanceof String text
                            && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), row.getBytes(i + 1));
            if (!fits && fault == null) {
                fault = Detail.of(Word.COLUMN_UNREADABLE, NAMES.get(i));
            }
        }
        List<String> stored = List.of(texts);
        if (fault != null) {
            return new RawRow(stored, fault, null, null);
        }
        try {
            Entry entry = EntryRows.read(row);
            return new RawRow(stored, null, difference(entry, stored), entry);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            Detail why = Detail.of(Word.ROW_UNREADABLE, String.valueOf(malformed.getMessage()));
            return new RawRow(stored, why, null, null);
        }
    }

    /// Which column would be written otherwise than it is stored.
    private static @Nullable Detail difference(Entry entry, List<String> stored) {
        List<String> written =
                EntryRows.texts(entry, CanonicalText.write(entry.draft().payload()));
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(stored.get(i))) {
                return Detail.of(Word.COLUMN_CHANGED, NAMES.get(i));
            }
        }
        return null;
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

    /// Why it cannot be read.
    Optional<Detail> findFault() {
        return Optional.ofNullable(fault);
    }

    /// What is stored otherwise than it would be written.
    Optional<Detail> findDifference() {
        return Optional.ofNullable(difference);
    }

    /// The entry, when there is no fault.
    Entry entry() {
        if (entry == null) {
            throw new IllegalStateException("the row " + id + " cannot be read: " + fault);
        }
        return entry;
    }
}
