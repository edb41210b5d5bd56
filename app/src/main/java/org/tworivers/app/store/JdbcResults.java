package org.tworivers.app.store;

import org.tworivers.core.results.Results;
import org.tworivers.core.results.ResultsBook;

/// Results of research on a database.
public final class JdbcResults implements Results {
    private final Database database;

    /// Those of a store.
    public JdbcResults(Database database) {
        this.database = database;
    }

    @Override
    public ResultsBook book(long sequence) {
        return database.read(
                "read results of research", statements -> database.resultsBook().at(statements, sequence));
    }
}
