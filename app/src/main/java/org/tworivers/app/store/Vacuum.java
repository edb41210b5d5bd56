package org.tworivers.app.store;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/// Takes emptied personal data out of the table's file on a server: writes the table anew, once nobody reads an old
/// state of it any more. What the server's log, its replicas and its backups hold is out of reach from here.
final class Vacuum {
    private static final String NOW = "SELECT CAST(clock_timestamp() AS TEXT)";
    private static final String OLDER = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
            + " AND xact_start < CAST(? AS timestamp with time zone)";
    private static final long PAUSE_MILLIS = 50;

    private final ServerAddress address;
    private final Statements statements;

    /// @param statements of a connection in no transaction
    Vacuum(ServerAddress address, Statements statements) {
        this.address = address;
        this.statements = statements;
    }

    /// @return false when a transaction that began before did not end, which keeps what it can still see
    boolean run() throws SQLException {
        if (!waitForOlder()) {
            return false;
        }
        try (Statement vacuum = statements.connection().createStatement()) {
            vacuum.execute("VACUUM (FULL) personal");
            SQLWarning warning = vacuum.getWarnings();
            if (warning != null) {
                throw StoreException.because(
                        warning,
                        "not-vacuumed",
                        "the data are recorded as erased and emptied, but the table in " + address.shown()
                                + " was not written anew; let its owner run: VACUUM FULL personal",
                        address.shown());
            }
            return true;
        } catch (SQLException broken) {
            if ("55P03".equals(broken.getSQLState())) {
                return false;
            }
            throw broken;
        }
    }

    private boolean waitForOlder() throws SQLException {
        String now = statements.text(NOW);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Database.PATIENCE_MILLIS);
        boolean older = statements.finds(OLDER, now);
        while (older && System.nanoTime() - end < 0) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
            older = statements.finds(OLDER, now);
        }
        return !older;
    }
}
