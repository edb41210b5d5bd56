package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParkBook.Recorded;
import org.tworivers.core.parks.ParksEntry;

/// The book of parks, kept in memory while nothing of it changes.
final class ParkBooks {
    private static final String AS_KNOWN = " FROM entry_of_parks e JOIN journal_entry j ON j.sequence = e.entry"
            + " WHERE e.known_from <= ? AND e.known_until > ?";
    private static final String ALL = "SELECT " + columns() + AS_KNOWN + " ORDER BY e.entry";
    private static final String OF_ONE = "SELECT " + columns() + AS_KNOWN + " AND e.subject = ? ORDER BY e.entry";
    /// Which rows are known: how many, and since when each is, tell them apart, with what the last of them is.
    private static final String KNOWN = "SELECT COUNT(*), COALESCE(SUM(known_from), 0), COALESCE(MAX(entry), 0)"
            + " FROM entry_of_parks WHERE known_from <= ? AND known_until > ?";
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private @Nullable Kept kept;

    private record Kept(ParkBook book, String state) {}

    private static String columns() {
        return "j." + EntryRows.COLUMNS.replace(", ", ", j.");
    }

    /// The book as known at a sequence.
    ParkBook kept(Statements statements, long sequence) throws SQLException {
        String state = state(statements, sequence);
        Kept found = find();
        if (found != null && found.state().equals(state)) {
            return found.book();
        }
        ParkBook book = ParkBook.of(read(statements.of(ALL, sequence, sequence).executeQuery()));
        keep(new Kept(book, state));
        return book;
    }

    /// What is known of one subject within a transaction.
    static List<Recorded> passing(Statements statements, String subject) throws SQLException {
        long last = Intervals.OPEN - 1L;
        return read(statements.of(OF_ONE, last, last, subject).executeQuery());
    }

    private static String state(Statements statements, long sequence) throws SQLException {
        try (ResultSet row = statements.of(KNOWN, sequence, sequence).executeQuery()) {
            return row.next()
                    ? row.getLong(1) + " " + row.getLong(2) + " " + statements.text(HASH, row.getLong(3))
                    : "";
        }
    }

    private static List<Recorded> read(ResultSet rows) throws SQLException {
        List<Recorded> entries = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                Entry entry = EntryRows.read(rows);
                if (Projections.decode(entry.draft()) instanceof ParksEntry stated) {
                    entries.add(new Recorded(
                            entry.sequence(), entry.id(), entry.draft().evidence(), stated));
                }
            }
        }
        return entries;
    }

    private synchronized @Nullable Kept find() {
        return kept;
    }

    private synchronized void keep(Kept book) {
        kept = book;
    }
}
