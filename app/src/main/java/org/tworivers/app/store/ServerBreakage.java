package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.Set;
import org.tworivers.app.store.Breakage.Remedy;

/// Says in a person's words what broke in a database on a server.
final class ServerBreakage {
    private static final String CONNECTION = "08";
    /// The server ended the connection: stopped, crashed, still starting, or the session was idle for too long.
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05");

    private ServerBreakage() {}

    /// The exception to throw for what the database threw.
    ///
    /// @param doing what was being done, such as `cannot append in postgresql://localhost/tworivers`
    static StoreException of(String doing, SQLException broken) {
        return Breakage.explain(doing, broken, remedy(broken));
    }

    private static Remedy remedy(SQLException broken) {
        return switch (state(broken)) {
            case "55P03", "40P01", "40001" -> new Remedy("busy", "another process did not finish; try again.");
            case "57014" ->
                new Remedy("cancelled", "the server cancelled it; look at statement_timeout, and try again.");
            case "25006" -> new Remedy("server-read-only", "the server takes no writes; it may be a standby.");
            case "28P01", "28000" ->
                new Remedy(
                        "no-entry",
                        "the server did not accept user or password; look at the address, at TWORIVERS_STORE_PASSWORD,"
                                + " PGPASSWORD, ~/.pgpass, and at the server's pg_hba.conf.");
            case "3D000" -> new Remedy("no-such-database", "the server has no database of that name; make it.");
            case "42501" -> new Remedy("no-right", "the database's user may not do that; make it the owner.");
            case "53100" -> new Remedy("full", "the disk is full; nothing was recorded.");
            case "53300" -> new Remedy("crowded", "the server takes no more connections; try again.");
            case "XX001", "XX002" -> new Remedy("damaged-database", "the database is damaged; see its log.");
            default ->
                isLoss(broken)
                        ? new Remedy("lost", "the server cannot be reached, or ended the connection.")
                        : new Remedy("failed", "");
        };
    }

    private static String state(SQLException broken) {
        return broken.getSQLState() == null ? "" : broken.getSQLState();
    }

    /// Whether the connection is gone, so that nothing more can be asked of it.
    static boolean isLoss(SQLException broken) {
        return state(broken).startsWith(CONNECTION) || ENDED.contains(state(broken));
    }

    /// Whether the server found its own pages not to hold together.
    static boolean isDamage(SQLException broken) {
        return state(broken).equals("XX001") || state(broken).equals("XX002");
    }
}
