package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the entries of which something else is known than when an entry was the last: those of the families that later
/// entries correct, take back or give again; and the projects that they and the later entries are about.
final class ChangedEntries {
    /// What was taken back, or given again, with a whole import changes facts of long ago.
    private static final String UNDONE =
            "SELECT 1 FROM journal_entry WHERE sequence > ? AND type = 'journal.import-undone' LIMIT 1";
    private static final String NEW = "SELECT project FROM project_entry WHERE entry > ?";
    private static final String CORRECTED = "SELECT root FROM correction WHERE entry > ?";
    private static final String WITHDRAWN =
            "SELECT corrects FROM journal_entry WHERE sequence > ? AND type = 'journal.withdrawn'";
    private static final String OF_ENTRY = "SELECT project FROM project_entry WHERE entry = ? LIMIT 1";

    private final Statements statements;
    private final Families families;

    ChangedEntries(Statements statements) {
        this.statements = statements;
        families = new Families(statements);
    }

    /// Whether an import was undone since: its entries are not looked for.
    boolean isImportUndone(long sequence) throws SQLException {
        return statements.finds(UNDONE, sequence);
    }

    /// The numbers of the projects, as stored, in order.
    Set<Integer> projects(long sequence) throws SQLException {
        Set<Integer> projects = new TreeSet<>();
        try (ResultSet row = statements.of(NEW, sequence).executeQuery()) {
            while (row.next()) {
                projects.add(row.getInt(1));
            }
        }
        for (long entry : ofFamilies(sequence)) {
            long project = statements.whole(0, OF_ENTRY, entry);
            if (project > 0) {
                projects.add(Math.toIntExact(project));
            }
        }
        return projects;
    }

    /// All entries of the families that something happened to.
    Set<Long> ofFamilies(long sequence) throws SQLException {
        Set<Long> roots = new HashSet<>();
        try (ResultSet row = statements.of(CORRECTED, sequence).executeQuery()) {
            while (row.next()) {
                roots.add(row.getLong(1));
            }
        }
        List<String> withdrawn = new ArrayList<>();
        try (ResultSet row = statements.of(WITHDRAWN, sequence).executeQuery()) {
            while (row.next()) {
                withdrawn.add(row.getString(1));
            }
        }
        for (String entry : withdrawn) {
            roots.add(families.rootOf(entry));
        }
        Set<Long> all = new HashSet<>();
        for (long root : roots) {
            all.addAll(root == 0 ? List.of() : families.members(root));
        }
        return all;
    }
}
