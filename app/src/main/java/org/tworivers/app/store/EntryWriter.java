package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// Appends drafts within an open transaction, one transaction after the other, with statements prepared once.
///
/// After a rollback it must be closed and made anew: its dictionaries may name rows that are gone.
final class EntryWriter implements AutoCloseable {
    private static final String TAKE_HEAD =
            "UPDATE journal_head SET sequence = sequence WHERE id = 1 RETURNING sequence, hash, recorded_at";

    private final Chain chain = new Chain();
    private final InstantSource clock;
    private final EntryIds ids;
    private final PreparedStatement takeHead;
    private final PreparedStatement updateHead;
    private final PreparedStatement remember;
    private final PreparedStatement insert;
    private final Projections projections;
    private Head before = Head.EMPTY;
    private Instant recordedAt = Instant.EPOCH;
    private long sequence;
    private String hash = Chain.ROOT;

    EntryWriter(Connection connection, InstantSource clock, EntryIds ids) throws SQLException {
        this.clock = clock;
        this.ids = ids;
        takeHead = connection.prepareStatement(TAKE_HEAD);
        updateHead = connection.prepareStatement(
                "UPDATE journal_head SET sequence = ?, hash = ?, recorded_at = ? WHERE id = 1");
        remember = connection.prepareStatement("INSERT INTO idempotency (key, sequence) VALUES (?, ?)");
        insert = EntryRows.insert(connection);
        projections = new Projections(connection);
    }

    /// Takes the head row, and with it the write lock.
    Head begin() throws SQLException {
        try (ResultSet row = takeHead.executeQuery()) {
            row.next();
            before = new Head(row.getLong(1), row.getString(2), Chain.instant(row.getLong(3)));
        }
        sequence = before.sequence();
        hash = before.hash();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        recordedAt = now.isBefore(before.recordedAt()) ? before.recordedAt() : now;
        return before;
    }

    /// Appends and projects one draft.
    ///
    /// @param decoded what [Projections#decode] made of it
    void append(Origin origin, Draft draft, Object decoded) throws SQLException {
        String payload = CanonicalText.write(draft.payload());
        Entry entry = chain.link(new Chain.Place(sequence + 1, ids.next(), recordedAt, hash), origin, draft, payload);
        EntryRows.write(insert, entry, payload);
        projections.project(entry, decoded);
        sequence = entry.sequence();
        hash = entry.hash();
    }

    /// Remembers that an act was recorded.
    void remember(String idempotencyKey) throws SQLException {
        SqlText.set(remember, idempotencyKey, sequence).executeUpdate();
    }

    /// Moves the head to the last entry appended.
    Appended finish() throws SQLException {
        if (sequence == before.sequence()) {
            return new Appended.Refused(
                    List.of(new Rejection("nothing-to-record", "drafts", "0", "hand over at least one draft.")));
        }
        SqlText.set(updateHead, sequence, hash, Chain.micros(recordedAt)).executeUpdate();
        return new Appended.Recorded(before.sequence() + 1, new Head(sequence, hash, recordedAt));
    }

    @Override
    public void close() throws SQLException {
        takeHead.close();
        updateHead.close();
        remember.close();
        insert.close();
        projections.close();
    }
}
