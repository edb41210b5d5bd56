package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;

/// Appends entries within an open write transaction: links each to the one before, stores it, projects it.
final class EntryWriter {
    private static final String HEAD = "SELECT sequence, hash, recorded_at FROM journal_head WHERE id = 1";
    private static final String MOVE_HEAD =
            "UPDATE journal_head SET sequence = ?, hash = ?, recorded_at = ? WHERE id = 1";

    private final Chain chain = new Chain();
    private final Statements statements;
    private final Projections projections;
    private Head head;

    /// A writer that goes on from the head.
    EntryWriter(Statements statements) throws SQLException {
        this.statements = statements;
        projections = new Projections(statements);
        head = head(statements);
    }

    /// When an act that is recorded now counts as recorded: after all acts before, also when the clock
    /// stands still or runs back, so that what was known at a moment never changes later.
    Instant recordedAt(Instant now) {
        Instant next = head.recordedAt().plus(1, ChronoUnit.MICROS);
        return now.isBefore(next) ? next : now.truncatedTo(ChronoUnit.MICROS);
    }

    /// The head as it is stored.
    static Head head(Statements statements) throws SQLException {
        try (ResultSet row = statements.of(HEAD).executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2), Chain.instant(row.getLong(3))) : Head.EMPTY;
        }
    }

    /// The head after what was appended so far; stored by [#finish()].
    Head head() {
        return head;
    }

    /// Links a draft to the chain and adds it.
    ///
    /// @param recordedAt the same for all entries of an act
    /// @param decoded what the draft holds
    void append(String id, Instant recordedAt, Origin origin, Draft draft, Object decoded) throws SQLException {
        String payload = CanonicalText.write(draft.payload());
        Chain.Place place = new Chain.Place(head.sequence() + 1, id, recordedAt, head.hash());
        add(chain.link(place, origin, draft, payload), payload, decoded);
    }

    /// Adds an entry that follows the head.
    ///
    /// @param payload canonical text of its payload
    void add(Entry entry, String payload, Object decoded) throws SQLException {
        EntryRows.write(statements, entry, payload);
        projections.project(entry, decoded);
        head = new Head(entry.sequence(), entry.hash(), entry.recordedAt());
    }

    /// Moves the stored head to the last entry.
    Head finish() throws SQLException {
        statements.run(MOVE_HEAD, head.sequence(), head.hash(), Chain.micros(head.recordedAt()));
        return head;
    }
}
