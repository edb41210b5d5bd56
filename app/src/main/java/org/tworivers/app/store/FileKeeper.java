package org.tworivers.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteDataSource;

/// A store in a file of SQLite: one connection that writes and a few that read.
///
/// Write-ahead log, `synchronous=FULL` (an acknowledged commit survives a power cut), and deleted content
/// overwritten. One transaction writes at a time, over all processes: it begins immediate, and so holds the write lock
/// before it reads anything. The file is readable by its owner alone.
final class FileKeeper implements Keeper {
    private static final int READERS = 4;
    private static final String NONE_OPEN = "no transaction is active";
    private static final String EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";

    private final StoreAddress.InFile address;
    private final StoreWatch watch;
    private final Lender writer;
    private final Lender reader;
    private final Lender snapshots;
    private final boolean passing;

    private FileKeeper(
            StoreAddress.InFile address, StoreWatch watch, SQLiteDataSource source, Connection writing, boolean passing)
            throws SQLException {
        this.address = address;
        this.watch = watch;
        this.passing = passing;
        writer = new OneConnection(new Statements(writing));
        List<Statements> reading = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            reading.add(new Statements(source.getConnection()));
        }
        reader = new FewConnections(reading);
        snapshots = new Snapshots(source);
    }

    /// Opens a file that is there.
    ///
    /// @param patienceMillis how long to wait for another process that writes
    /// @param passing whether it goes when it is closed
    static FileKeeper open(Path file, int patienceMillis, boolean passing) {
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
                beginAndEndOurselves(writing);
                ours = true;
            } finally {
                if (!ours) {
                    writing.close();
                }
            }
            return new FileKeeper(new StoreAddress.InFile(file), new StoreWatch(file), source, writing, passing);
        } catch (SQLException broken) {
            throw Breakage.of("cannot open the store " + file, broken);
        } catch (IOException broken) {
            throw StoreException.because(broken, "failed", "cannot open the store " + file);
        }
    }

    /// Has the driver leave transactions alone. By itself it would begin them deferred, which may rest on an old
    /// state; or, told to begin them immediate, open the next one right after each commit, wait for other writers
    /// there, and fail what was already durable.
    private static void beginAndEndOurselves(Connection writing) throws SQLException {
        writing.setAutoCommit(false); // which begins one
        SqlText.execute(writing, "COMMIT");
    }

    /// A connection of its own for each, all in one transaction.
    private record Snapshots(SQLiteDataSource source) implements Lender {
        @Override
        public Lent take() throws SQLException {
            Statements statements = new Statements(source.getConnection());
            statements.connection().setAutoCommit(false);
            return new Lent() {
                @Override
                public Statements statements() {
                    return statements;
                }

                @Override
                public void close() throws SQLException {
                    statements.close();
                }
            };
        }

        @Override
        public void close() {
            // None is kept.
        }
    }

    @Override
    public StoreAddress address() {
        return address;
    }

    @Override
    public Path beside() {
        return address.file();
    }

    @Override
    public Lender readers() {
        return reader;
    }

    @Override
    public Lender snapshots() {
        return snapshots;
    }

    @Override
    public Lender writers() {
        return writer;
    }

    @Override
    public String begin(Statements statements) throws SQLException {
        statements.run("BEGIN IMMEDIATE");
        return "";
    }

    @Override
    public void commit(Statements statements, String transaction) throws SQLException {
        statements.run("COMMIT");
    }

    /// Where none could begin, and where a full disk made SQLite roll back by itself, there is nothing left to do. It
    /// is not a kept statement, for the driver takes one that failed for dead.
    @Override
    public void end(Statements statements, boolean committed) throws SQLException {
        if (committed) {
            return;
        }
        try {
            SqlText.execute(statements.connection(), "ROLLBACK");
        } catch (SQLException broken) {
            if (!String.valueOf(broken.getMessage()).contains(NONE_OPEN)) {
                throw broken;
            }
        }
    }

    @Override
    public void keepFree(long bytes) {
        watch.keepFree(bytes);
    }

    @Override
    public Optional<StoreException> trouble() {
        return watch.trouble();
    }

    @Override
    public void refuseLoss() {
        watch.refuseLoss();
    }

    @Override
    public StoreException broken(String doing, SQLException broken) {
        return Breakage.of("cannot " + doing + " in " + address.file(), broken);
    }

    /// Moves the write-ahead log into the file and empties it.
    @Override
    public boolean forget() throws SQLException {
        try (Lender.Lent lent = writer.take();
                ResultSet row = lent.statements().of(EMPTY_LOG).executeQuery()) {
            return row.next() && row.getInt(1) == 0;
        }
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        writer.close();
        if (passing) {
            remove();
        }
    }

    /// SQLite took its log away when the last connection was closed.
    private void remove() {
        try {
            Files.deleteIfExists(address.file());
            Files.deleteIfExists(address.file().toAbsolutePath().getParent());
        } catch (IOException broken) {
            throw StoreException.because(
                    broken, "cannot-remove", "cannot remove the store " + address.file(), address.file());
        }
    }
}
