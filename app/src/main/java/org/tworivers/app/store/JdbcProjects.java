package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;

/// The projects on a database.
public final class JdbcProjects implements Projects {
    private static final String KNOWN = "p.subject = ? AND e.known_until = " + Intervals.OPEN;

    private final Database database;

    /// The projects of a store.
    public JdbcProjects(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Row> findRow(String register, String project) {
        return findRow(
                "SELECT j.entry_id, j.payload FROM project p JOIN project_entry e ON e.project = p.number"
                        + " JOIN journal_entry j ON j.sequence = e.entry"
                        + " JOIN import_run i ON i.import_id = j.import_id WHERE " + KNOWN
                        + " AND e.imported = 1 AND i.register = ? ORDER BY e.entry DESC LIMIT 1",
                project,
                register);
    }

    @Override
    public Optional<Row> findReturn(String unit, Period period) {
        return findRow(
                "SELECT j.entry_id, j.payload FROM return_filed r JOIN journal_entry j ON j.sequence = r.entry"
                        + " WHERE r.unit = ? AND r.period_from = ? AND r.period_to = ? AND r.known_until = "
                        + Intervals.OPEN + " ORDER BY r.entry DESC LIMIT 1",
                unit,
                period.from().toString(),
                period.to().toString());
    }

    private Optional<Row> findRow(String sql, Object... parameters) {
        try (PreparedStatement query = database.reader().prepareStatement(sql);
                ResultSet row = SqlText.set(query, parameters).executeQuery()) {
            return row.next() ? Optional.of(new Row(row.getString(1), row.getString(2))) : Optional.empty();
        } catch (SQLException broken) {
            throw new StoreException("cannot read projects from " + database.file(), broken);
        }
    }

    @Override
    public boolean knows(String project) {
        try (PreparedStatement query = database.reader()
                        .prepareStatement("SELECT 1 FROM project p JOIN project_entry e ON e.project = p.number WHERE "
                                + KNOWN + " LIMIT 1");
                ResultSet row = SqlText.set(query, project).executeQuery()) {
            return row.next();
        } catch (SQLException broken) {
            throw new StoreException("cannot read projects from " + database.file(), broken);
        }
    }

    @Override
    public void readNames(String idPrefix, Consumer<Named> reader) {
        try (PreparedStatement query = database.reader()
                        .prepareStatement("SELECT p.subject, e.names FROM project p JOIN project_entry e"
                                + " ON e.project = p.number WHERE p.subject >= ? AND p.subject < ? AND e.names <> ''"
                                + " AND e.known_until = " + Intervals.OPEN + " ORDER BY p.subject, e.entry");
                ResultSet row = SqlText.set(query, idPrefix, idPrefix + Character.MAX_VALUE)
                        .executeQuery()) {
            while (row.next()) {
                reader.accept(new Named(row.getString(1), JdbcRegister.names(row.getString(2))));
            }
        } catch (SQLException broken) {
            throw new StoreException("cannot read projects from " + database.file(), broken);
        }
    }

    /// The project of a number, with its names as known at a sequence; its id stands for a name where none was.
    ///
    /// @param number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    public Named get(int number, long sequence) {
        try (PreparedStatement query = database.reader()
                        .prepareStatement("SELECT p.subject, e.names FROM project p JOIN project_entry e"
                                + " ON e.project = p.number WHERE p.number = ? AND e.known_from <= ?"
                                + " AND e.known_until > ? ORDER BY e.names = '', e.entry DESC LIMIT 1");
                ResultSet row =
                        SqlText.set(query, number + 1, sequence, sequence).executeQuery()) {
            if (!row.next()) {
                throw new IllegalArgumentException("number (" + number + ") must be of a project that was known at "
                        + sequence + ". Maybe it is of another store.");
            }
            String names = row.getString(2);
            String project = row.getString(1);
            return new Named(project, names.isEmpty() ? Names.of("en", project) : JdbcRegister.names(names));
        } catch (SQLException broken) {
            throw new StoreException("cannot read projects from " + database.file(), broken);
        }
    }
}
