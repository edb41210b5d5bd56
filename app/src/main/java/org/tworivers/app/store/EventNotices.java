package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.core.journal.Chain;

/// What delegations are told, and whether a letter about it went out: an ordinary table beside the journal.
public final class EventNotices {
    private static final String COLUMNS =
            "SELECT id, event, delegation, made_at, kind, content, letter, read_at" + " FROM event_notice WHERE ";

    private final Database database;

    /// The notices of a store.
    public EventNotices(Database database) {
        this.database = database;
    }

    /// What became of the letter about a notice.
    public enum Letter {
        /// Nobody to write to is known.
        NONE,
        /// It is to go out.
        WAITING,
        /// It went out.
        SENT,
        /// The address does not take it.
        REFUSED
    }

    /// A notice.
    ///
    /// @param id made of what it is about, so that the same is told once
    /// @param kind the word of what it tells
    /// @param content what it is about, such as a version
    /// @param readAt when its page was opened; the epoch when it was not
    public record Notice(
            String id,
            String event,
            String delegation,
            Instant madeAt,
            String kind,
            String content,
            Letter letter,
            Instant readAt) {
        /// Whether its page was opened.
        public boolean isRead() {
            return readAt.isAfter(Instant.EPOCH);
        }
    }

    /// Keeps those that are not kept yet.
    public void add(List<Notice> notices) {
        database.write("keep notices", statements -> {
            for (Notice notice : notices) {
                statements.run(
                        "INSERT INTO event_notice (id, event, delegation, made_at, kind, content, letter, read_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO NOTHING",
                        notice.id(),
                        notice.event(),
                        notice.delegation(),
                        Chain.micros(notice.madeAt()),
                        notice.kind(),
                        notice.content(),
                        notice.letter().name());
            }
            return true;
        });
    }

    /// The notices of a delegation, the latest first.
    public List<Notice> of(String event, String delegation) {
        return read(COLUMNS + "event = ? AND delegation = ? ORDER BY made_at DESC, id", event, delegation);
    }

    /// What anybody was told of a kind, such as versions.
    public Set<String> told(String event, String kind) {
        return database.read("read what was told", statements -> {
            Set<String> told = new HashSet<>();
            try (ResultSet row = statements
                    .of("SELECT DISTINCT content FROM event_notice WHERE event = ? AND kind = ?", event, kind)
                    .executeQuery()) {
                while (row.next()) {
                    told.add(row.getString(1));
                }
            }
            return told;
        });
    }

    /// Notices whose letter is to go out, the oldest first.
    ///
    /// @param most so many at most
    public List<Notice> waiting(int most) {
        return read(COLUMNS + "letter = 'WAITING' ORDER BY made_at, id LIMIT " + most);
    }

    private List<Notice> read(String query, Object... values) {
        return database.read("read notices", statements -> {
            List<Notice> notices = new ArrayList<>();
            try (ResultSet row = statements.of(query, values).executeQuery()) {
                while (row.next()) {
                    notices.add(notice(row));
                }
            }
            return notices;
        });
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Chain.instant(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                Letter.valueOf(row.getString(7)),
                Chain.instant(row.getLong(8)));
    }

    /// Notes what became of a letter.
    public void note(String id, Letter letter) {
        database.write("note a letter", statements -> {
            statements.run("UPDATE event_notice SET letter = ? WHERE id = ?", letter.name(), id);
            return true;
        });
    }

    /// Notes that a delegation has seen its notices.
    public void noteRead(String event, String delegation, Instant now) {
        database.write("note what was read", statements -> {
            statements.run(
                    "UPDATE event_notice SET read_at = ? WHERE event = ? AND delegation = ? AND read_at = 0",
                    Chain.micros(now),
                    event,
                    delegation);
            return true;
        });
    }
}
