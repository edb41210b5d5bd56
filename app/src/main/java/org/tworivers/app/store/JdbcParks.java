package org.tworivers.app.store;

import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.Parks;

/// The parks on a database.
public final class JdbcParks implements Parks {
    private final Database database;

    /// The parks of a store.
    public JdbcParks(Database database) {
        this.database = database;
    }

    @Override
    public ParkBook book(long sequence) {
        return database.read("read parks", statements -> database.parkBooks().kept(statements, sequence));
    }
}
