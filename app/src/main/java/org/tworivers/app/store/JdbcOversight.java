package org.tworivers.app.store;

import org.tworivers.core.oversight.Oversight;
import org.tworivers.core.oversight.OversightBook;

/// Promises and audits on a database.
public final class JdbcOversight implements Oversight {
    private final Database database;

    /// Those of a store.
    public JdbcOversight(Database database) {
        this.database = database;
    }

    @Override
    public OversightBook book(long sequence) {
        return database.read(
                "read promises", statements -> database.oversightBook().at(statements, sequence));
    }
}
