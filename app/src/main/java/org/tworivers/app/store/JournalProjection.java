package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalEntry;

/// Projects what happens to other entries: corrections, withdrawals, imports and their undoing, erasures.
final class JournalProjection {
    private static final String ADD_IMPORT =
            "INSERT INTO import_run (import_id, register, first_sequence, last_sequence, undone_sequence)"
                    + " VALUES (?, ?, ?, ?, 0)";
    private static final String MARK_UNDONE = "UPDATE import_run SET undone_sequence = ? WHERE import_id = ?";
    private static final String RANGE = "SELECT first_sequence, last_sequence FROM import_run WHERE import_id = ?";
    /// Emptied in place, never deleted: deleting makes SQLite move rows between pages and leave old copies
    /// behind.
    private static final String EMPTY_PERSONAL = "UPDATE personal SET salt = '', content = '' WHERE commitment = ?";

    private static final String NOTE_ERASURE =
            "INSERT INTO erasure (commitment) VALUES (?) ON CONFLICT (commitment) DO NOTHING";

    private final Statements statements;
    private final Families families;

    JournalProjection(Statements statements) {
        this.statements = statements;
        families = new Families(statements);
    }

    /// Retires what an entry of a feature takes the place of.
    void supersede(Entry entry) throws SQLException {
        if (!entry.draft().corrects().isEmpty()) {
            families.join(entry.sequence(), entry.draft().corrects());
        }
    }

    void project(Entry entry, JournalEntry about) throws SQLException {
        long at = entry.sequence();
        switch (about) {
            case JournalEntry.Withdrawn(String entryId, String reason) -> families.settle(entryId, at);
            case JournalEntry.Imported imported ->
                statements.run(ADD_IMPORT, imported.importId(), imported.register(), imported.firstSequence(), at);
            case JournalEntry.ImportUndone(String importId, String reason) -> undo(importId, at);
            case JournalEntry.Erased(String commitment, String reason) -> {
                statements.run(EMPTY_PERSONAL, commitment);
                statements.run(NOTE_ERASURE, commitment);
            }
        }
    }

    private void undo(String importId, long at) throws SQLException {
        statements.run(MARK_UNDONE, at, importId);
        long first = 0;
        long last = -1;
        try (ResultSet row = statements.of(RANGE, importId).executeQuery()) {
            if (row.next()) {
                first = row.getLong(1);
                last = row.getLong(2);
            }
        }
        families.takeBackImport(first, last, at);
    }
}
