package org.tworivers.app.store;

import org.tworivers.core.aftercare.Aftercare;
import org.tworivers.core.aftercare.AftercareBook;

/// Service cases on a database.
public final class JdbcAftercare implements Aftercare {
    private final Database database;

    /// Those of a store.
    public JdbcAftercare(Database database) {
        this.database = database;
    }

    @Override
    public AftercareBook book(long sequence) {
        return database.read(
                "read cases", statements -> database.aftercareBook().at(statements, sequence));
    }
}
