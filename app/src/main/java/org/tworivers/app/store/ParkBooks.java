package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.parks.ParkBook;

/// The book of parks, kept in memory while nothing of it changes.
final class ParkBooks {
    /// Which rows are known: how many, and since when each is, tell them apart, with what the last of them is.
    private static final String KNOWN = "SELECT COUNT(*), COALESCE(SUM(known_from), 0), COALESCE(MAX(entry), 0)"
            + " FROM entry_of_parks WHERE known_from <= ? AND known_until > ?";
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private @Nullable Kept kept;

    private record Kept(ParkBook book, String state) {}

    /// The book as known at a sequence.
    ParkBook kept(Statements statements, long sequence) throws SQLException {
        String state = state(statements, sequence);
        Kept found = find();
        if (found != null && found.state().equals(state)) {
            return found.book();
        }
        ParkBook book = ParkBook.of(SubjectTable.PARKS.all(statements, sequence));
        keep(new Kept(book, state));
        return book;
    }

    private static String state(Statements statements, long sequence) throws SQLException {
        try (ResultSet row = statements.of(KNOWN, sequence, sequence).executeQuery()) {
            return row.next()
                    ? row.getLong(1) + " " + row.getLong(2) + " " + statements.text(HASH, row.getLong(3))
                    : "";
        }
    }

    private synchronized @Nullable Kept find() {
        return kept;
    }

    private synchronized void keep(Kept book) {
        kept = book;
    }
}
