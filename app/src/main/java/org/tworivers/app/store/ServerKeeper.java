package org.tworivers.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// A store in a database on a PostgreSQL server: several connections that read, and one that writes.
///
/// Each write transaction begins by updating the head row and so holds its lock; at the level READ COMMITTED every
/// statement after that sees all that was committed before. Snapshots are REPEATABLE READ.
final class ServerKeeper implements Keeper {
    private static final String TAKE_HEAD = "UPDATE journal_head SET sequence = sequence WHERE id = 1"
            + " RETURNING CAST(pg_current_xact_id() AS TEXT)";
    /// What is acknowledged lies on the disk, whatever the server's default is.
    private static final String FLUSH = "SELECT set_config('synchronous_commit', 'on', false)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    private static final int READERS = 8;
    private static final int SNAPSHOTS = 4;
    /// A page waits no longer for a server that fell silent; long jobs do, as a single statement of theirs may take
    /// long.
    private static final int READING_SILENCE_SECONDS = 60;

    private static final int SETTLING_MILLIS = 10_000;
    private static final int WORKING_SILENCE_SECONDS = 1_800;

    private final ServerAddress address;
    private final ServerConnections readers;
    private final ServerConnections snapshots;
    private final ServerConnections writer;
    private final ServerConnections watching;
    private final ServerWatch watch;
    private final CommitOutcome outcome;

    private ServerKeeper(ServerAddress address, ServerSource source) {
        this.address = address;
        AtomicLong suspectedAt = new AtomicLong(System.nanoTime());
        readers = new ServerConnections(() -> source.open(READING_SILENCE_SECONDS), READERS, false, suspectedAt);
        watching = new ServerConnections(() -> source.open(READING_SILENCE_SECONDS), 1, false, suspectedAt);
        snapshots = new ServerConnections(() -> openSnapshot(source), SNAPSHOTS, true, suspectedAt);
        writer = new ServerConnections(() -> openWriter(source), 1, false, suspectedAt);
        watch = new ServerWatch(address, watching);
        outcome = new CommitOutcome(address, watching, SETTLING_MILLIS);
    }

    /// Opens a store, and makes it in a database that is empty.
    static ServerKeeper open(ServerAddress address) {
        ServerSource source = new ServerSource(address, System.getenv());
        try (Connection connection = source.open(WORKING_SILENCE_SECONDS)) {
            new ServerSchema(address, connection).bring(source.source(WORKING_SILENCE_SECONDS));
        } catch (SQLException broken) {
            throw ServerBreakage.of("cannot open the store " + address.shown(), broken);
        }
        return new ServerKeeper(address, source);
    }

    /// Whether a database holds a store, of whatever version.
    static boolean holdsStore(ServerAddress address) {
        try (Connection connection = new ServerSource(address, System.getenv()).open(READING_SILENCE_SECONDS)) {
            return new ServerSchema(address, connection).isThere();
        } catch (SQLException broken) {
            throw ServerBreakage.of("cannot open the store " + address.shown(), broken);
        }
    }

    private static Connection openSnapshot(ServerSource source) throws SQLException {
        Connection connection = source.open(WORKING_SILENCE_SECONDS);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    private static Connection openWriter(ServerSource source) throws SQLException {
        Connection connection = source.open(WORKING_SILENCE_SECONDS);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        SqlText.execute(connection, "SET lock_timeout = " + Database.PATIENCE_MILLIS);
        SqlText.execute(connection, FLUSH);
        return connection;
    }

    @Override
    public StoreAddress address() {
        return address;
    }

    @Override
    public Path beside() {
        return address.beside();
    }

    @Override
    public Lender readers() {
        return readers;
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
        statements.connection().setAutoCommit(false);
        return statements.text(TAKE_HEAD);
    }

    @Override
    public void commit(Statements statements, String transaction) throws SQLException {
        try {
            statements.connection().commit();
        } catch (SQLException broken) {
            if (!ServerBreakage.isLoss(broken)) {
                throw broken;
            }
            suspectAll();
            outcome.settle(transaction, broken);
        }
    }

    /// What cannot be rolled back is thrown away; the server rolls it back.
    @Override
    public void end(Statements statements, boolean committed) throws SQLException {
        Connection connection = statements.connection();
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            connection.abort(Runnable::run);
        }
    }

    /// The server's disk cannot be seen from here.
    @Override
    public void keepFree(long bytes) {
        // It says so itself when it is full.
    }

    @Override
    public Optional<StoreException> trouble() {
        return watch.trouble();
    }

    @Override
    public void refuseLoss() {
        watch.trouble().ifPresent(trouble -> {
            throw trouble;
        });
    }

    @Override
    public StoreException broken(String doing, SQLException broken) {
        if (ServerBreakage.isLoss(broken)) {
            suspectAll();
        }
        return ServerBreakage.of("cannot " + doing + " in " + address.shown(), broken);
    }

    private void suspectAll() {
        readers.suspect();
        watch.suspect();
    }

    @Override
    public boolean forget() throws SQLException {
        try (Lender.Lent lent = writer.take()) {
            return new Vacuum(address, lent.statements()).run();
        }
    }

    @Override
    public void close() throws SQLException {
        for (ServerConnections each : List.of(readers, snapshots, writer, watching)) {
            each.close();
        }
    }
}
