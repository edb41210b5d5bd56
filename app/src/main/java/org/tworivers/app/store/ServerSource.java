package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// Opens connections to a database on a server.
///
/// Who signs in is taken from the address, else `PGUSER`, else the user on this machine; the password from the
/// address, else `TWORIVERS_STORE_PASSWORD`, else `PGPASSWORD`, else by the driver from `~/.pgpass`.
final class ServerSource {
    private static final String PASSWORD = "TWORIVERS_STORE_PASSWORD";
    private static final int CONNECT_SECONDS = 5;
    /// How many rows come at once where a transaction is open: a journal of millions is never held in memory.
    private static final int ROWS = 1_000;

    private final ServerAddress address;
    private final Map<String, String> environment;

    ServerSource(ServerAddress address, Map<String, String> environment) {
        this.address = address;
        this.environment = environment;
    }

    /// Opens a connection.
    ///
    /// @param silenceSeconds how long the server may say nothing before it counts as gone
    Connection open(int silenceSeconds) throws SQLException {
        return source(silenceSeconds).getConnection();
    }

    /// A source for whoever opens connections by itself.
    PGSimpleDataSource source(int silenceSeconds) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.database());
        source.setUser(user());
        if (!password().isEmpty()) {
            source.setPassword(password());
        }
        source.setApplicationName("tworivers");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(silenceSeconds);
        source.setTcpKeepAlive(true);
        source.setDefaultRowFetchSize(ROWS);
        for (Map.Entry<String, String> setting : address.settings().entrySet()) {
            if (setting.getKey().equals(ServerAddress.FOLDER)) {
                continue;
            }
            PGProperty known = PGProperty.forName(setting.getKey());
            if (known == null || known == PGProperty.USER || known == PGProperty.PASSWORD) {
                throw new IllegalArgumentException("setting (" + setting.getKey() + ") in the store's address must be"
                        + " one that the PostgreSQL driver knows, and not user or password."
                        + " Maybe sslmode=verify-full.");
            }
            source.setProperty(known, setting.getValue());
        }
        return source;
    }

    private String user() {
        return address.user().isEmpty()
                ? environment.getOrDefault("PGUSER", System.getProperty("user.name"))
                : address.user();
    }

    private String password() {
        return address.password().isEmpty()
                ? environment.getOrDefault(PASSWORD, environment.getOrDefault("PGPASSWORD", ""))
                : address.password();
    }
}
