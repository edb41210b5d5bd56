package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// The journal on a database. One write path: take the head row, check the rules, append, project, commit.
public final class JdbcJournal implements Journal, AutoCloseable {
    private static final String SELECT = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE ";
    private final Database database;
    private final InstantSource clock;
    private final EntryIds ids;
    private @Nullable EntryWriter writer;

    /// The journal of a store.
    ///
    /// @param clock tells recorded-at; when it runs back, recorded-at stands still
    /// @param random makes ids of entries unguessable
    public JdbcJournal(Database database, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.ids = new EntryIds(clock, random);
    }

    @Override
    public Appended append(Act act) {
        List<Object> decoded = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Draft draft : act.drafts()) {
            read(draft, act.origin().channel(), rejections).ifPresent(decoded::add);
        }
        if (!rejections.isEmpty()) {
            return new Appended.Refused(rejections);
        }
        return write((writer, head) -> {
            Appended refused = refuse(act);
            if (refused != null) {
                return refused;
            }
            for (int i = 0; i < decoded.size(); i++) {
                writer.append(act.origin(), act.drafts().get(i), decoded.get(i));
            }
            if (!act.idempotencyKey().isEmpty()) {
                writer.remember(act.idempotencyKey());
            }
            return writer.finish();
        });
    }

    @Override
    public Appended appendAll(Origin origin, Head expected, Consumer<Consumer<Draft>> source) {
        return write((writer, head) -> {
            if (head.sequence() != expected.sequence()) {
                return new Appended.Refused(List.of(new Rejection(
                        "journal-moved",
                        "head",
                        Long.toString(head.sequence()),
                        "the journal has moved on from " + expected.sequence() + "; judge again and retry.")));
            }
            List<Rejection> rejections = new ArrayList<>();
            source.accept(draft -> {
                Optional<Object> decoded = read(draft, origin.channel(), rejections);
                if (rejections.isEmpty()) {
                    appendOrBreak(writer, origin, draft, decoded.orElseThrow());
                }
            });
            return rejections.isEmpty() ? writer.finish() : new Appended.Refused(rejections);
        });
    }

    private void appendOrBreak(EntryWriter writer, Origin origin, Draft draft, Object decoded) {
        try {
            writer.append(origin, draft, decoded);
        } catch (SQLException broken) {
            throw new StoreException("cannot append " + draft.subject() + " to " + database.file(), broken);
        }
    }

    /// What a draft holds; nothing, and the reasons added, when it must not be recorded.
    private static Optional<Object> read(Draft draft, Channel channel, List<Rejection> rejections) {
        try {
            Object decoded = Projections.decode(draft);
            List<Rejection> found = Projections.check(decoded, draft, channel);
            rejections.addAll(found);
            return found.isEmpty() ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            rejections.add(Projections.malformed(draft, malformed));
            return Optional.empty();
        }
    }

    /// What to do while the write lock is held.
    private interface Work {
        Appended on(EntryWriter writer, Head head) throws SQLException;
    }

    private synchronized Appended write(Work work) {
        Connection connection = database.writer();
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                EntryWriter open = writer == null ? new EntryWriter(connection, clock, ids) : writer;
                writer = open;
                Appended appended = work.on(open, open.begin());
                if (appended instanceof Appended.Recorded) {
                    connection.commit();
                    done = true;
                }
                return appended;
            } finally {
                if (!done) {
                    close();
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new StoreException("cannot append to " + database.file(), broken);
        }
    }

    /// Lets go of the statements held for writing. The journal can still be used.
    @Override
    public synchronized void close() {
        EntryWriter open = writer;
        writer = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException broken) {
                throw new StoreException("cannot close " + database.file(), broken);
            }
        }
    }

    private @Nullable Appended refuse(Act act) throws SQLException {
        Connection connection = database.writer();
        if (!act.idempotencyKey().isEmpty()) {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT sequence FROM idempotency WHERE key = ?");
                    ResultSet row = SqlText.set(query, act.idempotencyKey()).executeQuery()) {
                if (row.next()) {
                    return new Appended.AlreadyRecorded(row.getLong(1));
                }
            }
        }
        for (Draft draft : act.drafts()) {
            Rejection rejection = refuse(connection, draft, act.expectedSequence());
            if (rejection != null) {
                return new Appended.Refused(List.of(rejection));
            }
        }
        return null;
    }

    private static @Nullable Rejection refuse(Connection connection, Draft draft, long expected) throws SQLException {
        if (!draft.corrects().isEmpty()) {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT sequence FROM journal_entry WHERE entry_id = ?");
                    ResultSet row = SqlText.set(query, draft.corrects()).executeQuery()) {
                if (!row.next()) {
                    return new Rejection(
                            "corrects-unknown", "corrects", draft.corrects(), "name an entry that is in the journal.");
                }
            }
        }
        if (expected != Act.ANY) {
            try (PreparedStatement query = connection.prepareStatement(
                            "SELECT sequence FROM journal_entry WHERE subject = ? AND sequence > ? LIMIT 1");
                    ResultSet row =
                            SqlText.set(query, draft.subject(), expected).executeQuery()) {
                if (row.next()) {
                    return new Rejection(
                            "version-moved",
                            draft.subject(),
                            Long.toString(row.getLong(1)),
                            "it has been changed since " + expected + "; read it again and retry.");
                }
            }
        }
        return null;
    }

    @Override
    public Head head() {
        return readHead("SELECT sequence, hash, recorded_at FROM journal_head WHERE id = ?", 1)
                .orElse(Head.EMPTY);
    }

    @Override
    public Head headAt(Instant moment) {
        return readHead(
                        "SELECT sequence, hash, recorded_at FROM journal_entry WHERE recorded_at <= ?"
                                + " ORDER BY sequence DESC LIMIT 1",
                        Chain.micros(moment))
                .orElse(Head.EMPTY);
    }

    @Override
    public Optional<Head> findHead(long sequence) {
        if (sequence == 0) {
            return Optional.of(Head.EMPTY);
        }
        return readHead("SELECT sequence, hash, recorded_at FROM journal_entry WHERE sequence = ?", sequence);
    }

    private Optional<Head> readHead(String sql, long parameter) {
        try (PreparedStatement query = database.reader().prepareStatement(sql);
                ResultSet row = SqlText.set(query, parameter).executeQuery()) {
            return row.next()
                    ? Optional.of(new Head(row.getLong(1), row.getString(2), Chain.instant(row.getLong(3))))
                    : Optional.empty();
        } catch (SQLException broken) {
            throw new StoreException("cannot read " + database.file(), broken);
        }
    }

    @Override
    public Optional<Entry> findEntry(String id) {
        return findEntry("entry_id = ?", id);
    }

    @Override
    public Optional<Entry> findEntry(long sequence) {
        return findEntry("sequence = ?", sequence);
    }

    private Optional<Entry> findEntry(String condition, Object parameter) {
        try (PreparedStatement query = database.reader().prepareStatement(SELECT + condition);
                ResultSet row = SqlText.set(query, parameter).executeQuery()) {
            return row.next() ? Optional.of(EntryRows.read(row)) : Optional.empty();
        } catch (SQLException broken) {
            throw new StoreException("cannot read " + database.file(), broken);
        }
    }

    @Override
    public void read(long fromSequence, long toSequence, Consumer<Entry> reader) {
        try (PreparedStatement query = database.reader()
                        .prepareStatement(SELECT + "sequence >= ? AND sequence <= ? ORDER BY sequence");
                ResultSet row = SqlText.set(query, fromSequence, toSequence).executeQuery()) {
            while (row.next()) {
                reader.accept(EntryRows.read(row));
            }
        } catch (SQLException broken) {
            throw new StoreException("cannot read " + database.file(), broken);
        }
    }
}
