package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;

/// Since schema 8 assignments are facts, for their deadlines. Entries that hold one and were recorded before are cut
/// anew.
final class DeadlineFacts implements JavaMigration {
    private static final String INTERVALS = "SELECT p.entry, p.known_from, p.known_until FROM project_entry p"
            + " JOIN journal_entry j ON j.sequence = p.entry WHERE j.payload LIKE '%\"assigned\"%'";
    private static final String ENTRY = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE sequence = ?";

    private record Interval(long entry, long from, long until) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("8");
    }

    @Override
    public String getDescription() {
        return "deadlines are facts";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /// The connection is not this class's to close.
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public void migrate(Context context) throws SQLException {
        Statements statements = new Statements(context.getConnection());
        ProjectProjection projection = new ProjectProjection(statements);
        for (Interval interval : intervals(statements)) {
            Entry entry = entry(statements, interval.entry());
            if (Projections.decode(entry.draft()) instanceof ProjectStated stated) {
                projection.cutAnew(entry, stated, interval.from(), interval.until());
            }
        }
    }

    private static List<Interval> intervals(Statements statements) throws SQLException {
        List<Interval> intervals = new ArrayList<>();
        try (ResultSet row = statements.of(INTERVALS).executeQuery()) {
            while (row.next()) {
                intervals.add(new Interval(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
        return intervals;
    }

    private static Entry entry(Statements statements, long sequence) throws SQLException {
        try (ResultSet row = statements.of(ENTRY, sequence).executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the entry " + sequence + " is not there");
            }
            return EntryRows.read(row);
        }
    }
}
