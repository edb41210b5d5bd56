package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.agreements.Agreements.Recorded;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;

/// What was recorded of one agreement or pairing and still stands.
final class AgreementRows {
    private static final String ENTRIES = "SELECT j." + EntryRows.COLUMNS.replace(", ", ", j.")
            + " FROM entry_of_agreement a JOIN journal_entry j ON j.sequence = a.entry"
            + " WHERE a.book = ? AND a.known_from <= ? AND a.known_until > ? ORDER BY a.entry";
    private static final String BOOKS = "SELECT book, MIN(entry) FROM entry_of_agreement"
            + " WHERE book LIKE 'pairing:%' AND known_from <= ? AND known_until > ? GROUP BY book ORDER BY 2";

    private AgreementRows() {}

    /// @param sequence as known when this entry was the last
    /// @param reader who reads
    static List<Recorded> read(Statements statements, String book, long sequence, Audience reader) throws SQLException {
        List<Recorded> entries = new ArrayList<>();
        try (ResultSet row = statements.of(ENTRIES, book, sequence, sequence).executeQuery()) {
            while (row.next()) {
                Entry entry = EntryRows.read(row);
                if (reader.sees(entry.draft().audience())
                        && Projections.decode(entry.draft()) instanceof AgreementsEntry stated) {
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

    /// The pairings of which anything stands, in the order in which it was recorded.
    static List<String> pairings(Statements statements, long sequence) throws SQLException {
        List<String> books = new ArrayList<>();
        try (ResultSet row = statements.of(BOOKS, sequence, sequence).executeQuery()) {
            while (row.next()) {
                books.add(row.getString(1));
            }
        }
        return books;
    }
}
