package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final String COUNTING =
            "SELECT entry FROM project_entry WHERE entry > ? AND entry <= ? AND known_from <= ? AND known_until > ?";
    private static final String COUNTS =
            "SELECT 1 FROM project_entry WHERE entry = ? AND known_from <= ? AND known_until > ?";
    private static final String JOINED = "SELECT " + COLUMNS + ", n.project FROM project_entry n"
            + " JOIN journal_entry j ON j.sequence = n.entry WHERE n.entry > ? AND n.entry <= ?"
            + " AND n.known_from = n.entry AND j.payload LIKE '%\"is\":\"joined\"%' ORDER BY n.entry";
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
    /// @param settled the entries about projects of before that something happened to
    /// @param counting those of them, and of what was said, that count now
    public record PartiesRead(List<SaidParties> said, Set<Long> settled, Set<Long> counting) {
        public PartiesRead {
            said = List.copyOf(said);
            settled = Set.copyOf(settled);
            counting = Set.copyOf(counting);
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

    /// Who was said to take part in projects after one entry and until another; nothing when an import was undone
    /// since, and all must be read anew.
    public Optional<PartiesRead> parties(long after, long until) {
        return database.snapshot("read parties", statements -> {
            ChangedEntries changed = new ChangedEntries(statements);
            if (after > 0 && changed.isImportUndone(after)) {
                return Optional.empty();
            }
            List<SaidParties> said = parties(statements, after, until);
            Set<Long> settled = after > 0 ? changed.ofFamilies(after) : Set.of();
            Set<Long> named = said.stream().map(SaidParties::entry).collect(Collectors.toSet());
            Set<Long> counting = new HashSet<>();
            try (ResultSet row =
                    statements.of(COUNTING, after, until, until, until).executeQuery()) {
                while (row.next()) {
                    if (named.contains(row.getLong(1))) {
                        counting.add(row.getLong(1));
                    }
                }
            }
            for (long entry : settled) {
                if (statements.finds(COUNTS, entry, until, until)) {
                    counting.add(entry);
                }
            }
            return Optional.of(new PartiesRead(said, settled, counting));
        });
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
