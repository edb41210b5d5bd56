package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;

/// The projects on a database.
public final class JdbcProjects implements Projects {
    private static final String FROM = " FROM project p JOIN project_entry e ON e.project = p.number ";
    private static final String OPEN = " e.known_until = " + Intervals.OPEN;
    private static final String ROWS = "SELECT e.entry, MAX(e.known_until), j.entry_id, j.payload" + FROM
            + "JOIN journal_entry j ON j.sequence = e.entry JOIN import_run i ON i.import_id = j.import_id"
            + " WHERE p.subject = ? AND e.imported = 1 AND i.register = ?"
            + " GROUP BY e.entry, j.entry_id, j.payload ORDER BY MAX(e.known_until) DESC, e.entry DESC";
    private static final String RETURN =
            "SELECT j.entry_id, j.payload FROM return_filed r JOIN journal_entry j ON j.sequence = r.entry"
                    + " WHERE r.unit = ? AND r.period_from = ? AND r.period_to = ? AND r.known_until = "
                    + Intervals.OPEN + " ORDER BY r.entry DESC LIMIT 1";
    private static final String KNOWS = "SELECT 1" + FROM + "WHERE p.subject = ? AND" + OPEN + " LIMIT 1";
    private static final String NAMES = "SELECT p.subject, e.names" + FROM
            + "WHERE p.subject >= ? AND p.subject < ? AND e.names <> '' AND" + OPEN + " ORDER BY p.subject, e.entry";
    private static final String NAMED = "SELECT p.subject, e.names" + FROM
            + "WHERE p.number = ? AND e.known_from <= ? AND e.known_until > ?"
            + " ORDER BY e.names = '', e.entry DESC LIMIT 1";
    /// Sorts after every character that an id can go on with.
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private record Candidate(long entry, Row row) {}

    private final Database database;

    /// The projects of a store.
    public JdbcProjects(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Row> findRow(String register, String project) {
        return database.read("read projects", statements -> {
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet row = statements.of(ROWS, project, register).executeQuery()) {
                while (row.next()) {
                    Row found = new Row(row.getString(3), row.getString(4));
                    if (row.getLong(2) == Intervals.OPEN) {
                        return Optional.of(found);
                    }
                    candidates.add(new Candidate(row.getLong(1), found));
                }
            }
            Families families = new Families(statements);
            for (Candidate candidate : candidates) {
                if (!families.isTakenBack(candidate.entry(), Long.MAX_VALUE)) {
                    return Optional.of(candidate.row());
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public Optional<Row> findReturn(String unit, Period period) {
        return database.read("read returns", statements -> {
            String from = period.from().toString();
            String to = period.to().toString();
            try (ResultSet row = statements.of(RETURN, unit, from, to).executeQuery()) {
                return row.next() ? Optional.of(new Row(row.getString(1), row.getString(2))) : Optional.empty();
            }
        });
    }

    @Override
    public boolean knows(String project) {
        return database.read("read projects", statements -> statements.finds(KNOWS, project));
    }

    @Override
    public void readNames(String idPrefix, Consumer<Named> reader) {
        database.snapshot("read projects", statements -> {
            try (ResultSet row =
                    statements.of(NAMES, idPrefix, idPrefix + LAST_CHARACTER).executeQuery()) {
                while (row.next()) {
                    reader.accept(new Named(row.getString(1), JdbcRegister.names(row.getString(2))));
                }
            }
            return idPrefix;
        });
    }

    /// The project of a number, with its names as known at a sequence; its id stands for a name where none
    /// was.
    ///
    /// @param number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    public Named get(int number, long sequence) {
        return database.read("read projects", statements -> {
            try (ResultSet row =
                    statements.of(NAMED, number + 1, sequence, sequence).executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("number (" + number + ") must be of a project that was known at "
                            + sequence + ". Maybe it is of another store.");
                }
                String project = row.getString(1);
                String names = row.getString(2);
                return new Named(project, names.isEmpty() ? Names.of("en", project) : JdbcRegister.names(names));
            }
        });
    }
}
