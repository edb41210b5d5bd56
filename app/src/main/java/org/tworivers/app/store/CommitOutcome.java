package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// Finds out what became of a commit whose answer was lost with the connection. The server knows: it is asked by the
/// transaction's number as soon as it can be reached again.
final class CommitOutcome {
    private static final String STATUS = "SELECT pg_xact_status(CAST(? AS xid8))";
    private static final String IN_PROGRESS = "in progress";
    private static final long PAUSE_MILLIS = 100;

    private final ServerAddress address;
    private final ServerConnections connections;
    private final long patienceMillis;

    /// @param patienceMillis how long the server may be away
    CommitOutcome(ServerAddress address, ServerConnections connections, long patienceMillis) {
        this.address = address;
        this.connections = connections;
        this.patienceMillis = patienceMillis;
    }

    /// Returns when the transaction was committed after all.
    ///
    /// @param transaction its number
    /// @throws SQLException what was lost, when nothing was committed
    /// @throws StoreException when the server does not say
    void settle(String transaction, SQLException lost) throws SQLException {
        switch (ask(transaction)) {
            case "committed" -> {}
            case "aborted" -> throw lost;
            default -> {
                StoreException unknown = StoreException.of(
                        "unknown",
                        "the connection to " + address.shown()
                                + " was lost while it recorded, and whether it did is not"
                                + " known. Look before you send it again; a form that is sent again is recorded once.",
                        address.shown());
                unknown.initCause(lost);
                throw unknown;
            }
        }
    }

    private String ask(String transaction) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        String status = IN_PROGRESS;
        while (status.equals(IN_PROGRESS) && System.nanoTime() - end < 0) {
            try (Lender.Lent lent = connections.take()) {
                status = lent.statements().text(STATUS, transaction);
            } catch (SQLException stillAway) {
                connections.suspect();
                status = IN_PROGRESS;
            }
            if (status.equals(IN_PROGRESS) && !pause()) {
                return "";
            }
        }
        return status;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
