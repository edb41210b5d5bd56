package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    /// An entry's columns as they are written, numbers in decimal.
    ///
    /// @param payload canonical text of its payload
    static List<String> texts(Entry entry, String payload) {
        Draft draft = entry.draft();
        return List.of(
                Long.toString(entry.sequence()),
                entry.id(),
                Long.toString(Chain.micros(entry.recordedAt())),
                entry.origin().recorder(),
                entry.origin().channel().word(),
                entry.origin().region(),
                entry.origin().importId(),
                draft.subject(),
                draft.type(),
                Integer.toString(draft.version()),
                draft.day().toString(),
                Chain.evidenceText(draft.evidence()),
                draft.corrects(),
                draft.audience().word(),
                payload,
                entry.previousHash(),
                entry.hash());
    }

    /// Writes an entry.
    ///
    /// @param payload canonical text of its payload
    static void write(Statements statements, Entry entry, String payload) throws SQLException {
        PreparedStatement insert = statements.of(INSERT);
        List<String> texts = texts(entry, payload);
        for (int i = 0; i < texts.size(); i++) {
            insert.setString(i + 1, texts.get(i));
        }
        insert.setLong(1, entry.sequence());
        insert.setLong(3, Chain.micros(entry.recordedAt()));
        insert.setInt(10, entry.draft().version());
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
