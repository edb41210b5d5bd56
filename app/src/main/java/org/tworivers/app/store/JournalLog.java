package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Entry;

/// Looks entries up in the journal.
public final class JournalLog {
    private static final String FIND = "SELECT " + EntryRows.COLUMNS
            + " FROM journal_entry WHERE sequence >= ? AND sequence <= ? AND (? = '' OR subject = ?)"
            + " AND (? = '' OR type = ?) AND (? = '' OR import_id = ?) ORDER BY sequence ";

    private final Database database;

    /// The log of a store.
    public JournalLog(Database database) {
        this.database = database;
    }

    /// The entries that a filter lets through, in its order.
    ///
    /// @throws StoreException when one of them cannot be read, because its row was changed
    public List<Entry> find(EntryFilter filter) {
        return database.read("read the journal", statements -> {
            List<Entry> found = new ArrayList<>();
            try (ResultSet row = statements
                    .of(
                            FIND + (filter.oldestFirst() ? "ASC LIMIT ?" : "DESC LIMIT ?"),
                            filter.from(),
                            filter.to(),
                            filter.subject(),
                            filter.subject(),
                            filter.type(),
                            filter.type(),
                            filter.importId(),
                            filter.importId(),
                            filter.limit())
                    .executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    /// Reads the row the cursor is on.
    ///
    /// @throws StoreException when it was changed so that it cannot be read
    static Entry read(ResultSet row) throws SQLException {
        try {
            return EntryRows.read(row);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw StoreException.because(
                    malformed,
                    "entry-changed",
                    "entry " + row.getLong(1) + " is not as it was written; see: tworivers journal verify",
                    row.getLong(1));
        }
    }
}
