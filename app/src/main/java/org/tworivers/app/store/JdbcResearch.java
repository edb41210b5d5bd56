package org.tworivers.app.store;

import org.tworivers.core.journal.Audience;
import org.tworivers.core.research.Research;
import org.tworivers.core.research.ResearchBook;

/// The research network on a database.
public final class JdbcResearch implements Research {
    private final Database database;

    /// That of a store.
    public JdbcResearch(Database database) {
        this.database = database;
    }

    @Override
    public ResearchBook book(long sequence, Audience reader) {
        return database.read(
                "read the research network",
                statements -> database.researchBook(reader).at(statements, sequence));
    }
}
