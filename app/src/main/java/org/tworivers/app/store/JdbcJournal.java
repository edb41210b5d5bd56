package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Journal;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.shared.Rejection;

/// The journal on a database. One write path: take the lock, check the rules, append, project, commit.
public final class JdbcJournal implements Journal {
    private static final String SELECT = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE ";
    private static final String RANGE = SELECT + "sequence >= ? AND sequence <= ? ORDER BY sequence";
    private static final String HEAD_OF = "SELECT sequence, hash, recorded_at FROM journal_entry WHERE sequence = ?";
    /// Keeps personal data.
    static final String ADD_PERSONAL = "INSERT INTO personal (commitment, salt, content) VALUES (?, ?, ?)";

    private final Database database;
    private final InstantSource clock;
    private final EntryIds ids;

    /// The journal of a store.
    ///
    /// @param clock tells recorded-at; while it stands still or runs back, each act counts as a microsecond
    ///     later than the one before
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
        return write(statements -> {
            if (!act.idempotencyKey().isEmpty()) {
                long before =
                        statements.whole(0, "SELECT sequence FROM idempotency WHERE key = ?", act.idempotencyKey());
                if (before > 0) {
                    return new Appended.AlreadyRecorded(before);
                }
            }
            EntryWriter writer = new EntryWriter(statements);
            long first = writer.head().sequence() + 1;
            List<Rejection> found = new WriteRules(statements, database).check(act, decoded, first - 1);
            if (!found.isEmpty()) {
                return new Appended.Refused(found);
            }
            for (PersonalContent personal : act.personal()) {
                statements.run(ADD_PERSONAL, personal.commitment().hash(), personal.salt(), personal.content());
            }
            Instant now = writer.recordedAt(clock.instant());
            for (int i = 0; i < decoded.size(); i++) {
                writer.append(ids.next(), now, act.origin(), act.drafts().get(i), decoded.get(i));
            }
            if (!act.idempotencyKey().isEmpty()) {
                statements.run(
                        "INSERT INTO idempotency (key, sequence) VALUES (?, ?)",
                        act.idempotencyKey(),
                        writer.head().sequence());
            }
            return recorded(writer, first);
        });
    }

    @Override
    public Appended appendAll(Origin origin, Head expected, Consumer<Consumer<Draft>> source) {
        return write(statements -> {
            EntryWriter writer = new EntryWriter(statements);
            Head before = writer.head();
            if (!before.hash().equals(expected.hash())) {
                return new Appended.Refused(List.of(new Rejection(
                                "journal-moved",
                                "head",
                                Long.toString(before.sequence()),
                                "the journal has moved on from " + expected.sequence() + "; judge again and retry.")
                        .naming(Long.toString(expected.sequence()))));
            }
            List<Rejection> rejections = new ArrayList<>();
            WriteRules rules = new WriteRules(statements, database);
            Instant now = writer.recordedAt(clock.instant());
            source.accept(draft -> {
                Optional<Object> decoded = read(draft, origin.channel(), rejections);
                try {
                    if (decoded.isPresent()) {
                        rejections.addAll(rules.check(decoded.get(), draft, origin, before.sequence() + 1));
                    }
                    if (rejections.isEmpty()) {
                        writer.append(ids.next(), now, origin, draft, decoded.orElseThrow());
                    }
                } catch (SQLException broken) {
                    throw database.broken("append " + draft.subject(), broken);
                }
            });
            return rejections.isEmpty() ? recorded(writer, before.sequence() + 1) : new Appended.Refused(rejections);
        });
    }

    private Appended write(Database.Query<Appended> work) {
        return database.write("append", work, appended -> appended instanceof Appended.Recorded);
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

    private static Appended recorded(EntryWriter writer, long first) throws SQLException {
        return writer.head().sequence() < first
                ? new Appended.Refused(
                        List.of(new Rejection("nothing-to-record", "drafts", "0", "hand over at least one draft.")))
                : new Appended.Recorded(first, writer.finish());
    }

    /// The acts that were recorded under keys that begin alike.
    ///
    /// @return their last sequences, by key
    public SortedMap<String, Long> recordedUnder(String beginning) {
        return database.read("read keys", statements -> {
            SortedMap<String, Long> recorded = new TreeMap<>();
            try (ResultSet row = statements
                    .of("SELECT key, sequence FROM idempotency WHERE key >= ? AND key < ?", beginning, beginning + "~")
                    .executeQuery()) {
                while (row.next()) {
                    recorded.put(row.getString(1), row.getLong(2));
                }
            }
            return recorded;
        });
    }

    @Override
    public Head head() {
        return database.read("read the head", EntryWriter::head);
    }

    /// The last entry recorded at or before a moment. Recorded-at never runs back, so it is found by
    /// halving.
    @Override
    public Head headAt(Instant moment) {
        return database.read("read the journal", statements -> {
            Head found = Head.EMPTY;
            long low = 1;
            long high = EntryWriter.head(statements).sequence();
            while (low <= high) {
                long middle = low + (high - low) / 2;
                Optional<Head> there = findHead(statements, middle);
                if (there.isPresent() && !there.get().recordedAt().isAfter(moment)) {
                    found = there.get();
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return found;
        });
    }

    @Override
    public Optional<Head> findHead(long sequence) {
        return sequence == 0
                ? Optional.of(Head.EMPTY)
                : database.read("read the journal", statements -> findHead(statements, sequence));
    }

    private static Optional<Head> findHead(Statements statements, long sequence) throws SQLException {
        try (ResultSet row = statements.of(HEAD_OF, sequence).executeQuery()) {
            return row.next()
                    ? Optional.of(new Head(row.getLong(1), row.getString(2), Chain.instant(row.getLong(3))))
                    : Optional.empty();
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
        return database.read("read the journal", statements -> {
            try (ResultSet row = statements.of(SELECT + condition, parameter).executeQuery()) {
                return row.next() ? Optional.of(EntryRows.read(row)) : Optional.empty();
            }
        });
    }

    @Override
    public void read(long fromSequence, long toSequence, Consumer<Entry> reader) {
        database.snapshot("read the journal", statements -> {
            try (ResultSet row = statements.of(RANGE, fromSequence, toSequence).executeQuery()) {
                while (row.next()) {
                    reader.accept(EntryRows.read(row));
                }
            }
            return toSequence;
        });
    }
}
