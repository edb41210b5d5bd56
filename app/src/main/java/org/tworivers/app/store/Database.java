package org.tworivers.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import org.sqlite.SQLiteDataSource;

/// An open store: one connection that writes and one that reads, lent to one thread at a time.
///
/// SQLite with write-ahead log, `synchronous=FULL` (an acknowledged commit survives a power cut), and deleted
/// content overwritten. One transaction writes at a time, over all processes: it begins by writing the head
/// row and so holds the write lock before it reads anything, as `BEGIN IMMEDIATE` would ([StoreFile#source]
/// says why it is not that). The file is readable by its owner alone.
public final class Database implements AutoCloseable {
    /// How long a command waits for another process that writes.
    static final int PATIENCE_MILLIS = 30_000;

    private static final String PREFIX = "sqlite:";
    private static final String PASSING = "passing.db";
    private static final String TAKE_HEAD = "UPDATE journal_head SET sequence = sequence WHERE id = 1";

    private final SQLiteDataSource source;
    private final Path file;
    private final Statements writer;
    private final Statements reader;
    private final boolean passing;
    private final StoreWatch watch;

    private Database(
            SQLiteDataSource source,
            StoreWatch watch,
            Path file,
            Statements writer,
            Statements reader,
            boolean passing) {
        this.source = source;
        this.watch = watch;
        this.file = file;
        this.writer = writer;
        this.reader = reader;
        this.passing = passing;
    }

    /// Something asked of a connection.
    interface Query<T> {
        T run(Statements statements) throws SQLException;
    }

    /// Opens a store, and makes it when it is not there.
    ///
    /// @param url `sqlite:FILE`
    public static Database open(String url) {
        Path file = fileOf(url);
        if (!Files.exists(file)) {
            StoreFile.make(file);
        }
        return open(file, PATIENCE_MILLIS);
    }

    /// Opens a store that must be there.
    ///
    /// @param url `sqlite:FILE`
    public static Database openExisting(String url) {
        Path file = fileOf(url);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    "store (" + file + ") must exist. Maybe import a register into it first, or run: tworivers demo.");
        }
        return open(file, PATIENCE_MILLIS);
    }

    /// An empty store in a folder of its own, gone once it is closed.
    public static Database passing() {
        try {
            Path folder = Files.createTempDirectory("tworivers-");
            StoreFile.make(folder.resolve(PASSING));
            return open(folder.resolve(PASSING), PATIENCE_MILLIS, true);
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-make", "cannot make a store for the moment", "tworivers-*");
        }
    }

    /// The file a store's address names.
    public static Path fileOf(String url) {
        if (!url.startsWith(PREFIX) || url.length() == PREFIX.length()) {
            throw new IllegalArgumentException("store (" + url + ") must be sqlite:FILE. Maybe sqlite:./tworivers.db.");
        }
        return Path.of(url.substring(PREFIX.length()));
    }

    /// Opens a file that is there.
    ///
    /// @param patienceMillis how long to wait for another process that writes
    static Database open(Path file, int patienceMillis) {
        return open(file, patienceMillis, false);
    }

    private static Database open(Path file, int patienceMillis, boolean passing) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("store (" + file + ") must be a file. Maybe it is a folder.");
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw StoreException.of(
                    "not-allowed",
                    "the store " + file + " may not be read and written by this user; check its owner and mode.",
                    file);
        }
        try {
            SQLiteDataSource source = StoreFile.source(file, patienceMillis);
            Connection writing = source.getConnection();
            boolean ours = false;
            try {
                StoreFile.migrate(file, writing, patienceMillis);
                ours = true;
            } finally {
                if (!ours) {
                    writing.close();
                }
            }
            return new Database(
                    source,
                    new StoreWatch(file),
                    file,
                    new Statements(writing),
                    new Statements(source.getConnection()),
                    passing);
        } catch (SQLException broken) {
            throw Breakage.of("cannot open the store " + file, broken);
        } catch (IOException broken) {
            throw StoreException.because(broken, "failed", "cannot open the store " + file);
        }
    }

    /// Refuses writes from now on while the disk of the store has less room than this.
    public void keepFree(long bytes) {
        watch.keepFree(bytes);
    }

    /// What keeps the store from being written, while it does; reading goes on.
    public Optional<StoreException> trouble() {
        return watch.trouble();
    }

    /// The file it lies in.
    public Path file() {
        return file;
    }

    /// Asks the reading connection; each statement sees the newest commit.
    ///
    /// @param doing what for, for the message when it breaks, such as `read projects`
    <T> T read(String doing, Query<T> query) {
        synchronized (reader) {
            try {
                return query.run(reader);
            } catch (SQLException broken) {
                throw broken(doing, broken);
            }
        }
    }

    /// Asks a connection of its own, all in one snapshot: for reads that take long or must agree with each
    /// other.
    <T> T snapshot(String doing, Query<T> query) {
        try (Statements statements = new Statements(source.getConnection())) {
            statements.connection().setAutoCommit(false);
            return query.run(statements);
        } catch (SQLException broken) {
            throw broken(doing, broken);
        }
    }

    /// Runs a write transaction that is kept unless something is thrown.
    <T> T write(String doing, Query<T> work) {
        return write(doing, work, done -> true);
    }

    /// Runs a write transaction, one at a time over all processes: it starts by taking the head row.
    ///
    /// @param keep whether to commit what gave this answer; else, and when something is thrown, all is
    ///     rolled back
    <T> T write(String doing, Query<T> work, Predicate<T> keep) {
        watch.refuseLoss();
        synchronized (writer) {
            try {
                Connection connection = writer.connection();
                if (!connection.getAutoCommit()) {
                    throw new IllegalStateException("a write transaction on " + file + " is already open");
                }
                connection.setAutoCommit(false);
                boolean kept = false;
                try {
                    writer.run(TAKE_HEAD);
                    T answer = work.run(writer);
                    if (keep.test(answer)) {
                        watch.refuseLoss(); // again: waiting for others and working may have taken long
                        connection.commit();
                        kept = true;
                    }
                    return answer;
                } finally {
                    if (!kept) {
                        abandon(connection);
                    }
                    connection.setAutoCommit(true);
                }
            } catch (SQLException broken) {
                throw broken(doing, broken);
            }
        }
    }

    /// Rolls back. A full disk makes the database do so by itself: then there is nothing left to do.
    private static void abandon(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException nothingOpen) {
            SqlText.execute(connection, "BEGIN");
        }
    }

    /// Lends the writing connection outside any transaction.
    <T> T alone(String doing, Query<T> work) {
        synchronized (writer) {
            try {
                return work.run(writer);
            } catch (SQLException broken) {
                throw broken(doing, broken);
            }
        }
    }

    /// Moves the write-ahead log into the file and empties it, so that nothing overwritten is left in it.
    ///
    /// @return whether it is empty now; a process that reads an old state keeps it from being emptied
    boolean emptyLog() {
        return alone("empty the log", statements -> {
            try (ResultSet row =
                    statements.of("PRAGMA wal_checkpoint(TRUNCATE)").executeQuery()) {
                return row.next() && row.getInt(1) == 0;
            }
        });
    }

    private StoreException broken(String doing, SQLException broken) {
        return Breakage.of("cannot " + doing + " in " + file, broken);
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
            if (passing) {
                remove();
            }
        } catch (SQLException broken) {
            throw Breakage.of("cannot close the store " + file, broken);
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-remove", "cannot remove the store " + file, file);
        }
    }

    /// SQLite took its log away when the last connection was closed.
    private void remove() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.toAbsolutePath().getParent());
    }
}
