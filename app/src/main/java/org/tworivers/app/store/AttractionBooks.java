package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.attraction.Attraction.Recorded;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.journal.Entry;

/// The book of teams and leads, kept in memory. When the journal moves on, only the subjects that something was
/// recorded or taken back of are read anew.
final class AttractionBooks {
    /// Of more subjects than these the whole is read: it is quicker.
    private static final int MOST = 2_000;

    private static final String AS_KNOWN = " FROM entry_of_attraction e JOIN journal_entry j ON j.sequence = e.entry"
            + " WHERE e.known_from <= ? AND e.known_until > ?";
    private static final String ALL = "SELECT " + columns() + AS_KNOWN + " ORDER BY e.entry";
    private static final String OF_ONE = "SELECT " + columns() + AS_KNOWN + " AND e.subject = ? ORDER BY e.entry";
    private static final String TOUCHED =
            "SELECT subject FROM entry_of_attraction WHERE known_from > ? AND known_from <= ?"
                    + " UNION SELECT subject FROM entry_of_attraction WHERE known_until > ? AND known_until <= ?";
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private @Nullable Kept kept;

    /// @param hash of the entry of the sequence, so that a store that was put in place of another gives its own
    private record Kept(AttractionBook book, long sequence, String hash) {}

    private static String columns() {
        return "j." + EntryRows.COLUMNS.replace(", ", ", j.");
    }

    /// The book as known at a sequence.
    AttractionBook kept(Statements statements, long sequence) throws SQLException {
        Kept found = find();
        boolean stands = found != null
                && found.sequence() <= sequence
                && found.hash().equals(statements.text(HASH, found.sequence()));
        AttractionBook book = found != null && stands
                ? continued(statements, found, sequence)
                : AttractionBook.of(read(statements.of(ALL, sequence, sequence).executeQuery()));
        if (found == null || stands || sequence > found.sequence()) {
            keep(new Kept(book, sequence, statements.text(HASH, sequence)));
        }
        return book;
    }

    private static AttractionBook continued(Statements statements, Kept found, long sequence) throws SQLException {
        List<String> subjects = touched(statements, found.sequence(), sequence);
        if (subjects.isEmpty()) {
            return found.book();
        }
        if (subjects.size() > MOST) {
            return AttractionBook.of(read(statements.of(ALL, sequence, sequence).executeQuery()));
        }
        Map<String, List<Recorded>> bySubject = new HashMap<>();
        for (String subject : subjects) {
            bySubject.put(
                    subject,
                    read(statements.of(OF_ONE, sequence, sequence, subject).executeQuery()));
        }
        return found.book().with(bySubject);
    }

    private static List<String> touched(Statements statements, long after, long sequence) throws SQLException {
        List<String> subjects = new ArrayList<>();
        if (after == sequence) {
            return subjects;
        }
        try (ResultSet row =
                statements.of(TOUCHED, after, sequence, after, sequence).executeQuery()) {
            while (row.next()) {
                subjects.add(row.getString(1));
            }
        }
        return subjects;
    }

    /// What is known of one subject within a transaction.
    static List<Recorded> passing(Statements statements, String subject) throws SQLException {
        long last = Intervals.OPEN - 1L;
        return read(statements.of(OF_ONE, last, last, subject).executeQuery());
    }

    private static List<Recorded> read(ResultSet rows) throws SQLException {
        List<Recorded> entries = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                Entry entry = EntryRows.read(rows);
                if (Projections.decode(entry.draft()) instanceof AttractionEntry stated) {
                    entries.add(new Recorded(
                            entry.sequence(),
                            entry.id(),
                            entry.recordedAt(),
                            entry.origin().recorder(),
                            entry.draft().evidence(),
                            stated));
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
