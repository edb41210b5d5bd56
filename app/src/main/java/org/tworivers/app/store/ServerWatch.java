package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Whether a server can be reached and takes writes; asked at most once a second, and sooner while it does not.
final class ServerWatch {
    private static final long CALM_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long TROUBLED_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String READ_ONLY = "SELECT 1 WHERE current_setting('transaction_read_only') = 'on'";

    private final ServerAddress address;
    private final ServerConnections connections;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable StoreException trouble;
    private volatile long lookAgainAt = System.nanoTime();

    /// @param connections of its own, so that whoever is busy elsewhere is no trouble
    ServerWatch(ServerAddress address, ServerConnections connections) {
        this.address = address;
        this.connections = connections;
    }

    /// A connection was lost: it is looked at anew before anything is said.
    void suspect() {
        lookAgainAt = System.nanoTime();
    }

    /// What keeps the store from being written, while it does. While one looks, others are told what was seen last.
    Optional<StoreException> trouble() {
        if (System.nanoTime() - lookAgainAt >= 0 && looking.tryLock()) {
            try {
                StoreException found = look();
                trouble = found;
                lookAgainAt = System.nanoTime() + (found == null ? CALM_NANOS : TROUBLED_NANOS);
            } finally {
                looking.unlock();
            }
        }
        return Optional.ofNullable(trouble);
    }

    private @Nullable StoreException look() {
        try (Lender.Lent lent = connections.take()) {
            return lent.statements().finds(READ_ONLY)
                    ? StoreException.of(
                            "server-read-only",
                            "the store " + address.shown() + " takes no writes; its server may be a standby.")
                    : null;
        } catch (SQLException broken) {
            connections.suspect();
            return ServerBreakage.of("cannot use the store " + address.shown(), broken);
        }
    }
}
