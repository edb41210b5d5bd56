package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;

/// Drops every projection and fills it again from the journal, in one transaction: readers see the old
/// content until the new one stands, and a journal that does not hold changes nothing.
public final class Rebuilder {
    private static final String ENTRIES = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry ORDER BY sequence";

    private Rebuilder() {}

    /// Refills the projections of a store.
    ///
    /// @return the head they stand for
    /// @throws StoreException when an entry is not what it was when it was recorded
    public static Head rebuild(Database database) {
        return database.write("rebuild the projections", statements -> {
            for (String table : Projections.TABLES) {
                statements.run("DELETE FROM " + table);
            }
            return replay(statements);
        });
    }

    private static Head replay(Statements statements) throws SQLException {
        Chain chain = new Chain();
        Projections projections = new Projections(statements);
        Head head = Head.EMPTY;
        try (PreparedStatement query = statements.connection().prepareStatement(ENTRIES);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Entry entry = EntryRows.read(row);
                if (entry.sequence() != head.sequence() + 1
                        || !entry.previousHash().equals(head.hash())
                        || !chain.hash(entry, EntryRows.payload(row)).equals(entry.hash())) {
                    throw new StoreException("the journal does not hold at entry " + (head.sequence() + 1)
                            + "; see: tworivers journal verify. Nothing was changed.");
                }
                projections.project(entry, Projections.decode(entry.draft()));
                head = new Head(entry.sequence(), entry.hash(), entry.recordedAt());
            }
        }
        return head;
    }
}
