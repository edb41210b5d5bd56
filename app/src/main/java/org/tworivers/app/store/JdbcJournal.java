package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// The journal on a database. One write path: take the head row, check the rules, append, project, commit.
public final class JdbcJournal implements Journal {
    private static final String SELECT = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE ";
    private static final String TAKE_HEAD =
            "UPDATE journal_head SET sequence = sequence WHERE id = 1 RETURNING sequence, hash, recorded_at";

    private final Database database;
    private final InstantSource clock;
    private final EntryIds ids;

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
        return write(head -> {
            Appended refused = refuse(act);
            if (refused != null) {
                return refused;
            }
            Writer writer = new Writer(act.origin(), head);
            try (writer) {
                for (int i = 0; i < decoded.size(); i++) {
                    writer.append(act.drafts().get(i), decoded.get(i));
                }
                if (!act.idempotencyKey().isEmpty()) {
                    writer.remember(act.idempotencyKey());
                }
                return writer.finish(head);
            }
        });
    }

    @Override
    public Appended appendAll(Origin origin, Head expected, Consumer<Consumer<Draft>> source) {
        return write(head -> {
            if (head.sequence() != expected.sequence()) {
                return new Appended.Refused(List.of(new Rejection(
                        "journal-moved",
                        "head",
                        Long.toString(head.sequence()),
                        "the journal has moved on from " + expected.sequence() + "; judge again and retry.")));
            }
            List<Rejection> rejections = new ArrayList<>();
            try (Writer writer = new Writer(origin, head)) {
                source.accept(draft -> {
                    Optional<Object> decoded = read(draft, origin.channel(), rejections);
                    if (rejections.isEmpty()) {
                        writer.appendOrBreak(draft, decoded.orElseThrow());
                    }
                });
                return rejections.isEmpty() ? writer.finish(head) : new Appended.Refused(rejections);
            }
        });
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

    /// What to do with the head while the write lock is held.
    private interface Work {
        Appended on(Head head) throws SQLException;
    }

    private synchronized Appended write(Work work) {
        Connection connection = database.writer();
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                Appended appended = work.on(takeHead(connection));
                if (appended instanceof Appended.Recorded) {
                    connection.commit();
                    done = true;
                }
                return appended;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new StoreException("cannot append to " + database.file(), broken);
        }
    }

    private static Head takeHead(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_HEAD);
                ResultSet row = take.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getString(2), Chain.instant(row.getLong(3)));
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

    /// Appends drafts within an open transaction.
    private final class Writer implements AutoCloseable {
        private final Chain chain = new Chain();
        private final Origin origin;
        private final Instant recordedAt;
        private final Connection connection = database.writer();
        private final PreparedStatement insert;
        private final Projections projections;
        private long sequence;
        private String hash;

        Writer(Origin origin, Head head) throws SQLException {
            this.origin = origin;
            sequence = head.sequence();
            hash = head.hash();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
            insert = EntryRows.insert(connection);
            projections = new Projections(connection);
        }

        void append(Draft draft, Object decoded) throws SQLException {
            Entry entry = chain.link(sequence + 1, ids.next(), recordedAt, origin, draft, hash);
            EntryRows.write(insert, entry, CanonicalText.write(draft.payload()));
            projections.project(entry, decoded);
            sequence = entry.sequence();
            hash = entry.hash();
        }

        void appendOrBreak(Draft draft, Object decoded) {
            try {
                append(draft, decoded);
            } catch (SQLException broken) {
                throw new StoreException("cannot append " + draft.subject() + " to " + database.file(), broken);
            }
        }

        void remember(String key) throws SQLException {
            try (PreparedStatement add =
                    connection.prepareStatement("INSERT INTO idempotency (key, sequence) VALUES (?, ?)")) {
                SqlText.set(add, key, sequence).executeUpdate();
            }
        }

        Appended finish(Head before) throws SQLException {
            if (sequence == before.sequence()) {
                return new Appended.Refused(
                        List.of(new Rejection("nothing-to-record", "drafts", "0", "hand over at least one draft.")));
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE journal_head SET sequence = ?, hash = ?, recorded_at = ? WHERE id = 1")) {
                SqlText.set(update, sequence, hash, Chain.micros(recordedAt)).executeUpdate();
            }
            return new Appended.Recorded(before.sequence() + 1, new Head(sequence, hash, recordedAt));
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            projections.close();
        }
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
