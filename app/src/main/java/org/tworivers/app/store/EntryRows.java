package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Day;

/// Entries as rows of `journal_entry` and back.
final class EntryRows {
    /// The columns, in the order they are written and read.
    static final String COLUMNS =
            "sequence, entry_id, recorded_at, recorder, channel, region, import_id, subject, type,"
                    + " version, day, evidence, corrects, audience, payload, previous_hash, hash";

    private static final String INSERT =
            "INSERT INTO journal_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    /// Writes an entry.
    ///
    /// @param payload canonical text of its payload
    static void write(PreparedStatement insert, Entry entry, String payload) throws SQLException {
        Draft draft = entry.draft();
        insert.setLong(1, entry.sequence());
        insert.setString(2, entry.id());
        insert.setLong(3, Chain.micros(entry.recordedAt()));
        insert.setString(4, entry.origin().recorder());
        insert.setString(5, entry.origin().channel().word());
        insert.setString(6, entry.origin().region());
        insert.setString(7, entry.origin().importId());
        insert.setString(8, draft.subject());
        insert.setString(9, draft.type());
        insert.setInt(10, draft.version());
        insert.setString(11, draft.day().toString());
        insert.setString(12, CanonicalText.write(Chain.evidence(draft.evidence())));
        insert.setString(13, draft.corrects());
        insert.setString(14, draft.audience().word());
        insert.setString(15, payload);
        insert.setString(16, entry.previousHash());
        insert.setString(17, entry.hash());
        insert.executeUpdate();
    }

    /// Reads the row the cursor is on.
    static Entry read(ResultSet row) throws SQLException {
        Draft draft = new Draft(
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                CanonicalText.parse(row.getString(15)),
                Day.parse(row.getString(11)),
                Chain.evidence(CanonicalText.parse(row.getString(12))),
                row.getString(13),
                Audience.parse(row.getString(14)));
        Origin origin =
                new Origin(row.getString(4), Channel.parse(row.getString(5)), row.getString(6), row.getString(7));
        return new Entry(
                row.getLong(1),
                row.getString(2),
                Chain.instant(row.getLong(3)),
                origin,
                draft,
                row.getString(16),
                row.getString(17));
    }

    /// The payload as it is stored, byte for byte.
    static String payload(ResultSet row) throws SQLException {
        return row.getString(15);
    }
}
