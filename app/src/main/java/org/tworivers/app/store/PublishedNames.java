package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Names;

/// The names of projects that everybody may read.
public final class PublishedNames {
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
        try (PreparedStatement query = database.reader()
                        .prepareStatement("SELECT names FROM project_entry WHERE project = ? AND known_from <= ?"
                                + " AND known_until > ? AND audience = ? AND names <> '' ORDER BY entry DESC LIMIT 1");
                ResultSet row = SqlText.set(
                                query,
                                number + 1,
                                sequence,
                                sequence,
                                ProjectProjection.audienceNumber(Audience.PUBLIC))
                        .executeQuery()) {
            return row.next() ? Optional.of(JdbcRegister.names(row.getString(1))) : Optional.empty();
        } catch (SQLException broken) {
            throw new StoreException("cannot read names of projects from " + database.file(), broken);
        }
    }
}
