package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Events;

/// The events on a database.
public final class JdbcEvents implements Events {
    private static final String IDS =
            "SELECT event, MIN(entry) FROM entry_of_event WHERE planned = 1 AND entry <= ? GROUP BY event ORDER BY 2";

    private final Database database;

    /// The events of a store.
    public JdbcEvents(Database database) {
        this.database = database;
    }

    @Override
    public List<String> ids(long sequence) {
        return database.read("read events that are planned", statements -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet row = statements.of(IDS, sequence).executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }

    @Override
    public EventBook book(String event, long sequence) {
        return database.read("read an event", statements -> database.books().kept(statements, event, sequence));
    }
}
