package org.tworivers.app.store;

import java.util.Optional;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Names;

/// The names of projects that everybody may read.
public final class PublishedNames {
    private static final String NEWEST = "SELECT names FROM project_entry WHERE project = ? AND known_from <= ?"
            + " AND known_until > ? AND audience = ? AND names <> '' ORDER BY entry DESC LIMIT 1";

    private final Database database;

    /// The published names of a store.
    public PublishedNames(Database database) {
        this.database = database;
    }

    /// The names that the newest public entry gives a project; empty when none names it.
    ///
    /// @param number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    /// @param sequence as known when this entry was the last
    public Optional<Names> find(int number, long sequence) {
        return database.read("read names of projects", statements -> {
            String names = statements.text(
                    NEWEST, number + 1, sequence, sequence, ProjectProjection.audienceNumber(Audience.PUBLIC));
            return names.isEmpty() ? Optional.empty() : Optional.of(JdbcRegister.names(names));
        });
    }
}
