package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalEntry;

/// Projects what happens to other entries: corrections, withdrawals, imports and their undoing, erasures.
///
/// A correction retires what it names. Taking a correction back makes what it had retired count again, unless
/// that was
/// taken back itself: then what *that* had retired, and so on down.
final class JournalProjection implements AutoCloseable {
    private static final String TARGET = "SELECT sequence, corrects, import_id FROM journal_entry WHERE entry_id = ?";
    private static final String WITHDRAWALS =
            "SELECT entry_id FROM journal_entry WHERE corrects = ? AND type = 'journal.withdrawn' AND sequence <= ?";
    private static final String UNDONE = "SELECT undone_sequence FROM import_run WHERE import_id = ?";

    private final Intervals intervals;
    private final PreparedStatement target;
    private final PreparedStatement withdrawals;
    private final PreparedStatement undone;
    private final PreparedStatement importRun;
    private final PreparedStatement markUndone;
    private final PreparedStatement corrections;
    private final PreparedStatement importRange;
    private final PreparedStatement erasePersonal;
    private final PreparedStatement noteErasure;

    private record Target(long sequence, String corrects, String importId) {}

    JournalProjection(Connection connection) throws SQLException {
        intervals = new Intervals(connection);
        target = connection.prepareStatement(TARGET);
        withdrawals = connection.prepareStatement(WITHDRAWALS);
        undone = connection.prepareStatement(UNDONE);
        importRun = connection.prepareStatement(
                "INSERT INTO import_run (import_id, register, first_sequence, last_sequence, undone_sequence)"
                        + " VALUES (?, ?, ?, ?, 0)");
        markUndone = connection.prepareStatement("UPDATE import_run SET undone_sequence = ? WHERE import_id = ?");
        corrections = connection.prepareStatement("SELECT sequence, corrects FROM journal_entry WHERE sequence >= ? AND"
                + " sequence <= ? AND corrects <> '' ORDER BY sequence");
        importRange =
                connection.prepareStatement("SELECT first_sequence, last_sequence FROM import_run WHERE import_id = ?");
        erasePersonal = connection.prepareStatement("DELETE FROM personal WHERE commitment = ?");
        noteErasure = connection.prepareStatement(
                "INSERT INTO erasure (commitment) VALUES (?) ON CONFLICT (commitment) DO NOTHING");
    }

    /// Retires what an entry of a feature takes the place of.
    void supersede(Entry entry) throws SQLException {
        if (!entry.draft().corrects().isEmpty()) {
            long corrected = find(entry.draft().corrects()).sequence();
            intervals.retire(corrected, corrected, entry.sequence());
        }
    }

    void project(Entry entry, JournalEntry about) throws SQLException {
        switch (about) {
            case JournalEntry.Withdrawn(String entryId, String reason) -> takeBack(find(entryId), entry.sequence());
            case JournalEntry.Imported imported ->
                SqlText.set(
                                importRun,
                                imported.importId(),
                                imported.register(),
                                imported.firstSequence(),
                                entry.sequence())
                        .executeUpdate();
            case JournalEntry.ImportUndone(String importId, String reason) -> undo(importId, entry.sequence());
            case JournalEntry.Erased(String commitment, String reason) -> {
                SqlText.set(erasePersonal, commitment).executeUpdate();
                SqlText.set(noteErasure, commitment).executeUpdate();
            }
        }
    }

    private void undo(String importId, long at) throws SQLException {
        SqlText.set(importRange, importId);
        try (ResultSet row = importRange.executeQuery()) {
            if (!row.next()) {
                throw new StoreException("the journal undoes the import " + importId + " which it does not hold");
            }
            long first = row.getLong(1);
            long last = row.getLong(2);
            SqlText.set(markUndone, at, importId).executeUpdate();
            List<Target> corrected = new ArrayList<>();
            SqlText.set(corrections, first, last);
            try (ResultSet rows = corrections.executeQuery()) {
                while (rows.next()) {
                    corrected.add(new Target(rows.getLong(1), rows.getString(2), importId));
                }
            }
            for (Target correction : corrected) {
                takeBack(correction, at);
            }
            intervals.retire(first, last, at);
        }
    }

    /// The entry stops counting; if it counted, what it had retired counts again.
    private void takeBack(Target entry, long at) throws SQLException {
        boolean counted = intervals.retire(entry.sequence(), entry.sequence(), at) > 0;
        boolean wasWithdrawal = isWithdrawal(entry.sequence());
        if ((counted || wasWithdrawal) && !entry.corrects().isEmpty()) {
            restore(find(entry.corrects()), entry.sequence(), at);
        }
    }

    private void restore(Target entry, long retiredAt, long at) throws SQLException {
        if (!isTakenBack(entry, at)) {
            intervals.restore(entry.sequence(), retiredAt, at);
        } else if (!entry.corrects().isEmpty()) {
            restore(find(entry.corrects()), entry.sequence(), at);
        }
    }

    private boolean isTakenBack(Target entry, long at) throws SQLException {
        if (!entry.importId().isEmpty()) {
            SqlText.set(undone, entry.importId());
            try (ResultSet row = undone.executeQuery()) {
                if (row.next() && row.getLong(1) > 0) {
                    return true;
                }
            }
        }
        List<String> names = new ArrayList<>();
        SqlText.set(withdrawals, idOf(entry.sequence()), at);
        try (ResultSet rows = withdrawals.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String withdrawal : names) {
            if (!isTakenBack(find(withdrawal), at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithdrawal(long sequence) throws SQLException {
        return column("type", sequence).equals("journal.withdrawn");
    }

    private String idOf(long sequence) throws SQLException {
        return column("entry_id", sequence);
    }

    private String column(String name, long sequence) throws SQLException {
        try (PreparedStatement query =
                target.getConnection().prepareStatement("SELECT " + name + " FROM journal_entry WHERE sequence = ?")) {
            SqlText.set(query, sequence);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private Target find(String entryId) throws SQLException {
        SqlText.set(target, entryId);
        try (ResultSet row = target.executeQuery()) {
            if (!row.next()) {
                throw new StoreException("the journal refers to the entry " + entryId + " which it does not hold");
            }
            return new Target(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    @Override
    public void close() throws SQLException {
        intervals.close();
        for (PreparedStatement statement : List.of(
                target,
                withdrawals,
                undone,
                importRun,
                markUndone,
                corrections,
                importRange,
                erasePersonal,
                noteErasure)) {
            statement.close();
        }
    }
}
