package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Recorded;

/// What was recorded of one agreement or pairing and still stands.
final class AgreementRows {
    private static final String ENTRIES = "SELECT " + RecordedRows.COLUMNS
            + " FROM entry_of_agreement a JOIN journal_entry j ON j.sequence = a.entry"
            + " WHERE a.book = ? AND a.known_from <= ? AND a.known_until > ? ORDER BY a.entry";
    private static final String BOOKS = "SELECT book, MIN(entry) FROM entry_of_agreement"
            + " WHERE book LIKE 'pairing:%' AND known_from <= ? AND known_until > ? GROUP BY book ORDER BY 2";

    private AgreementRows() {}

    /// @param sequence as known when this entry was the last
    /// @param reader who reads
    static List<Recorded<AgreementsEntry>> read(Statements statements, String book, long sequence, Audience reader)
            throws SQLException {
        return new RecordedRows<>(AgreementsEntry.class, reader)
                .read(statements.of(ENTRIES, book, sequence, sequence).executeQuery());
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
