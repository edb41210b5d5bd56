package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Tree;

/// Runs of the engine for events, with what they came to: an ordinary table beside the journal.
public final class EventRuns {
    private static final String COLUMNS = "SELECT id, started_at, started_by, known, state, content FROM event_run";
    private static final String OF_EVENT = COLUMNS + " WHERE event = ? ORDER BY started_at DESC, id";
    private static final String FIND = COLUMNS + " WHERE event = ? AND id = ?";
    private static final String OLDEST =
            "SELECT id FROM event_run WHERE event = ? ORDER BY started_at DESC, id LIMIT 1000 OFFSET ?";

    private final Database database;

    /// The runs of a store.
    public EventRuns(Database database) {
        this.database = database;
    }

    /// A run.
    ///
    /// @param startedBy opaque id of the account that started it
    /// @param known the sequence of the last entry of the event that it knew of
    /// @param state a word of whoever keeps it
    /// @param content what was asked, and what came of it
    public record Kept(String id, Instant startedAt, String startedBy, long known, String state, Tree content) {}

    /// The runs for an event, the last first.
    public List<Kept> all(String event) {
        return database.read("read runs", statements -> {
            List<Kept> runs = new ArrayList<>();
            try (ResultSet row = statements.of(OF_EVENT, event).executeQuery()) {
                while (row.next()) {
                    runs.add(read(row));
                }
            }
            return runs;
        });
    }

    private static Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getString(1),
                Chain.instant(row.getLong(2)),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                CanonicalText.parse(row.getString(6)));
    }

    /// A run for an event.
    public Optional<Kept> find(String event, String id) {
        return database.read("read a run", statements -> {
            try (ResultSet row = statements.of(FIND, event, id).executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    /// Keeps a run that begins, and drops the oldest of the event.
    ///
    /// @param most so many of the event are kept
    public void begin(String event, Kept run, int most) {
        database.write("keep a run", statements -> {
            statements.run(
                    "INSERT INTO event_run (id, event, started_at, started_by, known, state, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    run.id(),
                    event,
                    Chain.micros(run.startedAt()),
                    run.startedBy(),
                    run.known(),
                    run.state(),
                    CanonicalText.write(run.content()));
            List<String> old = new ArrayList<>();
            try (ResultSet row = statements.of(OLDEST, event, most).executeQuery()) {
                while (row.next()) {
                    old.add(row.getString(1));
                }
            }
            for (String id : old) {
                statements.run("DELETE FROM event_run WHERE id = ?", id);
            }
            return true;
        });
    }

    /// Keeps what came of a run.
    public void end(String id, String state, Tree content) {
        database.write("keep a run", statements -> {
            statements.run(
                    "UPDATE event_run SET state = ?, content = ? WHERE id = ?",
                    state,
                    CanonicalText.write(content),
                    id);
            return true;
        });
    }
}
