package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.Set;

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
        StoreException explained = switch (state(broken)) {
            case "55P03", "40P01", "40001" -> say("busy", doing, "another process did not finish; try again.");
            case "57014" ->
                say("cancelled", doing, "the server cancelled it; look at statement_timeout, and try again.");
            case "25006" -> say("server-read-only", doing, "the server takes no writes; it may be a standby.");
            case "28P01", "28000" ->
                say(
                        "no-entry",
                        doing,
                        "the server did not accept user or password; look at the address, at"
                                + " TWORIVERS_STORE_PASSWORD, PGPASSWORD, ~/.pgpass, and at the server's"
                                + " pg_hba.conf.");
            case "3D000" -> say("no-such-database", doing, "the server has no database of that name; make it.");
            case "42501" -> say("no-right", doing, "the database's user may not do that; make it the owner.");
            case "53100" -> say("full", doing, "the disk is full; nothing was recorded.");
            case "53300" -> say("crowded", doing, "the server takes no more connections; try again.");
            case "XX001", "XX002" -> say("damaged-database", doing, "the database is damaged; see its log.");
            default ->
                isLoss(broken)
                        ? say("lost", doing, "the server cannot be reached, or ended the connection.")
                        : StoreException.because(broken, "failed", doing);
        };
        if (explained.getCause() == null) {
            explained.initCause(broken);
        }
        return explained;
    }

    private static StoreException say(String word, String doing, String text) {
        return StoreException.of(word, doing + ": " + text);
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
