package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Connections to a server, opened when they are needed and kept for the next who asks; with each its prepared
/// statements. One that has lain idle, or lay here when a connection was lost, is tried before it is lent, and
/// replaced when it is broken.
final class ServerConnections implements Lender {
    private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int VALID_SECONDS = 5;

    private final Opener opener;
    private final boolean inTransaction;
    private final Semaphore free;
    private final BlockingDeque<Idle> kept = new LinkedBlockingDeque<>();
    private final AtomicLong suspectedAt;

    /// Opens a connection as it is to be lent.
    interface Opener {
        Connection open() throws SQLException;
    }

    private record Idle(Statements statements, long since) {}

    /// @param most how many are lent at once; whoever asks for another waits
    /// @param inTransaction whether each is lent in a transaction, which ends when it comes back
    /// @param suspectedAt when any connection to the server was last found lost; shared by all who lend such
    ServerConnections(Opener opener, int most, boolean inTransaction, AtomicLong suspectedAt) {
        this.opener = opener;
        this.suspectedAt = suspectedAt;
        this.inTransaction = inTransaction;
        free = new Semaphore(most, true);
    }

    @Override
    public Lent take() throws SQLException {
        waitForOne();
        boolean lent = false;
        try {
            Statements statements = findSound();
            statements.connection().setAutoCommit(!inTransaction);
            lent = true;
            return new OnLoan(statements);
        } finally {
            if (!lent) {
                free.release();
            }
        }
    }

    private void waitForOne() {
        try {
            if (free.tryAcquire(Database.PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw StoreException.of("crowded", "all connections to the database are in use; try again.");
    }

    private Statements findSound() throws SQLException {
        for (Idle idle = kept.pollFirst(); idle != null; idle = kept.pollFirst()) {
            long now = System.nanoTime();
            boolean trusted = now - idle.since() < IDLE_NANOS && idle.since() - suspectedAt.get() > 0;
            if (trusted || idle.statements().connection().isValid(VALID_SECONDS)) {
                return idle.statements();
            }
            idle.statements().connection().abort(Runnable::run);
            suspect();
        }
        return new Statements(opener.open());
    }

    /// A connection was lost: no other to this server is trusted untried.
    void suspect() {
        suspectedAt.set(System.nanoTime());
    }

    private final class OnLoan implements Lent {
        private final Statements statements;

        OnLoan(Statements statements) {
            this.statements = statements;
        }

        @Override
        public Statements statements() {
            return statements;
        }

        /// What broke is thrown away: whoever had it was told so by what they asked of it.
        @Override
        public void close() throws SQLException {
            Connection connection = statements.connection();
            try {
                if (!connection.isClosed() && !connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                if (!connection.isClosed()) {
                    kept.addFirst(new Idle(statements, System.nanoTime()));
                }
            } catch (SQLException lost) {
                connection.abort(Runnable::run);
            } finally {
                free.release();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Idle idle = kept.pollFirst(); idle != null; idle = kept.pollFirst()) {
            idle.statements().connection().close();
        }
    }
}
