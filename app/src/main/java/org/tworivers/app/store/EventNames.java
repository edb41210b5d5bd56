package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.shared.Names;

/// The names of events.
public final class EventNames {
    private static final String AS_KNOWN =
            "SELECT id, names FROM event WHERE known_from <= ? AND known_until > ? ORDER BY entry";

    private final Database database;

    /// The names in a store.
    public EventNames(Database database) {
        this.database = database;
    }

    /// The names of every event by its id, as known at a sequence; the newest entry about an event counts.
    public Map<String, Names> all(long sequence) {
        return database.readAsKnown("read events", List.of("event"), sequence, statements -> {
            Map<String, Names> byId = new HashMap<>();
            try (ResultSet row = statements.of(AS_KNOWN, sequence, sequence).executeQuery()) {
                while (row.next()) {
                    byId.put(row.getString(1), JdbcRegister.names(row.getString(2)));
                }
            }
            return Map.copyOf(byId);
        });
    }
}
