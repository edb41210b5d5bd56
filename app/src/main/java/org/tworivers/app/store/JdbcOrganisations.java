package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;

/// Organisations, and who takes part in projects, as a circle of readers may see them.
public final class JdbcOrganisations {
    private static final String COLUMNS = EntryRows.COLUMNS.replaceAll("(\\w+)", "j.$1");
    private static final String ALL = "SELECT " + COLUMNS + " FROM organisation o JOIN journal_entry j"
            + " ON j.sequence = o.entry WHERE o.known_until = " + Intervals.OPEN
            + " AND j.audience IN (?, ?, ?) ORDER BY o.entry";
    private static final String OPENED =
            "SELECT entry FROM project_entry WHERE known_from > ? AND known_from <= ? AND known_until > ?";
    private static final String ENDED = "SELECT entry FROM project_entry WHERE known_until > ? AND known_until <= ?";
    private static final String JOINED = "SELECT " + COLUMNS + ", n.number FROM journal_entry j"
            + " JOIN project n ON 'project:' || n.subject = j.subject WHERE j.sequence > ? AND j.sequence <= ?"
            + " AND j.type = 'projects.stated' AND j.payload LIKE '%\"is\":\"joined\"%' ORDER BY j.sequence";
    private static final int NUMBER = 18;

    private final Database database;

    /// The organisations of a store.
    public JdbcOrganisations(Database database) {
        this.database = database;
    }

    /// An organisation as last stated.
    ///
    /// @param entry the sequence of the entry that states it
    public record KnownOrganisation(long entry, OrganisationStated stated) {}

    /// Who was said to take part in a project; it may have been taken back since.
    ///
    /// @param project as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    /// @param entry the sequence of the entry that says it
    /// @param audience who may see that entry
    public record SaidParties(int project, long entry, Audience audience, Statement.Joined joined) {}

    /// What became of parties between two entries.
    ///
    /// @param said what was said, in the order of entries
    /// @param ended the entries about projects that stopped to count; some of them may count again
    /// @param opened the entries about projects that began to count and still do
    public record PartiesRead(List<SaidParties> said, Set<Long> ended, Set<Long> opened) {
        public PartiesRead {
            said = List.copyOf(said);
            ended = Set.copyOf(ended);
            opened = Set.copyOf(opened);
        }
    }

    /// Every organisation as now known, by id.
    public Map<String, KnownOrganisation> all(Audience reader) {
        return database.snapshot("read organisations", statements -> {
            Map<String, KnownOrganisation> all = new LinkedHashMap<>();
            try (ResultSet row =
                    statements.of(ALL, JournalPages.seenBy(reader).toArray()).executeQuery()) {
                while (row.next()) {
                    if (Projections.decode(EntryRows.read(row).draft()) instanceof OrganisationStated stated) {
                        all.put(stated.id(), new KnownOrganisation(row.getLong(1), stated));
                    }
                }
            }
            return all;
        });
    }

    /// Who was said to take part in projects after one entry and until another.
    public PartiesRead parties(long after, long until) {
        return database.snapshot(
                "read parties",
                statements -> new PartiesRead(
                        parties(statements, after, until),
                        entries(statements, ENDED, after, until),
                        entries(statements, OPENED, after, until, until)));
    }

    private static Set<Long> entries(Statements statements, String query, Object... values) throws SQLException {
        Set<Long> entries = new HashSet<>();
        try (ResultSet row = statements.of(query, values).executeQuery()) {
            while (row.next()) {
                entries.add(row.getLong(1));
            }
        }
        return entries;
    }

    private static List<SaidParties> parties(Statements statements, long after, long until) throws SQLException {
        List<SaidParties> found = new ArrayList<>();
        try (ResultSet row = statements.of(JOINED, after, until).executeQuery()) {
            while (row.next()) {
                Draft draft = EntryRows.read(row).draft();
                if (Projections.decode(draft) instanceof ProjectStated stated) {
                    for (Statement statement : stated.statements()) {
                        if (statement instanceof Statement.Joined joined) {
                            found.add(
                                    new SaidParties(row.getInt(NUMBER) - 1, row.getLong(1), draft.audience(), joined));
                        }
                    }
                }
            }
        }
        return found;
    }
}
