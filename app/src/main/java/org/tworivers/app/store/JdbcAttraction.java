package org.tworivers.app.store;

import org.tworivers.core.attraction.Attraction;
import org.tworivers.core.attraction.AttractionBook;

/// Teams, visits and leads on a database.
public final class JdbcAttraction implements Attraction {
    private final Database database;

    /// Those of a store.
    public JdbcAttraction(Database database) {
        this.database = database;
    }

    @Override
    public AttractionBook book(long sequence) {
        return database.read(
                "read leads", statements -> database.attractionBook().at(statements, sequence));
    }
}
