package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What rows say as known when an entry was the last, kept as long as none of them changes: another head alone is no
/// reason to read them again. What was read never changes.
final class AsKnown {
    private static final int MOST = 24;
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private final Map<Key, Object> kept = new LinkedHashMap<>();
    private final Map<List<String>, Changed> newest = new LinkedHashMap<>();

    /// @param change the hash of the entry that last changed a row, so that no other journal has the same
    private record Key(String what, String change) {}

    /// When rows last changed, as of an entry.
    private record Changed(String hash, String change) {}

    /// Reads, or gives what was read before.
    ///
    /// @param what the name of what is read, one for each type
    /// @param tables the tables in which the rows lie
    @SuppressWarnings("unchecked") // a name stands for one type
    <T> T read(Statements statements, String what, List<String> tables, long sequence, Database.Query<T> query)
            throws SQLException {
        Key key = new Key(what, change(statements, tables, sequence));
        Object known = find(key);
        if (known != null) {
            return (T) known;
        }
        T read = query.run(statements);
        if (!key.change().isEmpty()) {
            keep(key, read);
        }
        return read;
    }

    private String change(Statements statements, List<String> tables, long sequence) throws SQLException {
        String hash = statements.text(HASH, sequence);
        synchronized (this) {
            Changed last = newest.get(tables);
            if (last != null && last.hash().equals(hash)) {
                return last.change();
            }
        }
        long latest = 0;
        for (String table : tables) {
            latest = Math.max(
                    latest,
                    statements.whole(
                            0,
                            "SELECT MAX(CASE WHEN known_until <= ? THEN known_until ELSE known_from END) FROM " + table
                                    + " WHERE known_from <= ?",
                            sequence,
                            sequence));
        }
        String change = statements.text(HASH, latest);
        synchronized (this) {
            newest.put(tables, new Changed(hash, change));
        }
        return change;
    }

    private synchronized @Nullable Object find(Key key) {
        Object known = kept.remove(key);
        if (known != null) {
            kept.put(key, known);
        }
        return known;
    }

    private synchronized void keep(Key key, @Nullable Object read) {
        if (read == null) {
            return;
        }
        kept.put(key, read);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
