package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.journal.Entry;

/// Projects which entry is about which team, visit or lead.
final class AttractionProjection {
    private static final String ADD = "INSERT INTO entry_of_attraction (entry, known_from, known_until, subject)"
            + " VALUES (?, ?, " + Intervals.OPEN + ", ?)";

    private final Statements statements;

    AttractionProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, AttractionEntry stated) throws SQLException {
        statements.run(ADD, entry.sequence(), entry.sequence(), stated.subject());
    }
}
