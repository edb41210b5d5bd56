package org.tworivers.app.store;

import org.tworivers.core.talent.Talent;
import org.tworivers.core.talent.TalentBook;

/// Talent agreements on a database.
public final class JdbcTalent implements Talent {
    private final Database database;

    /// Those of a store.
    public JdbcTalent(Database database) {
        this.database = database;
    }

    @Override
    public TalentBook book(long sequence) {
        return database.read(
                "read talent agreements", statements -> database.talentBook().at(statements, sequence));
    }
}
