package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/// The tables of a store in a database: how they are made, recognised, and brought to the newest schema. Tables of
/// another program are never touched.
final class ServerSchema {
    private static final String TABLES = "SELECT c.relname FROM pg_class c JOIN pg_namespace n"
            + " ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
            + " AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')";
    private static final String VERSION =
            "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success";
    private static final String SERVER = "SELECT CAST(current_setting('server_version_num') AS INTEGER)";
    private static final String UTF8 = "SELECT COUNT(*) FROM pg_database WHERE datname = current_database()"
            + " AND pg_encoding_to_char(encoding) = 'UTF8'";
    private static final String SCHEMA = "SELECT COUNT(current_schema())";

    private static final String HISTORY = "flyway_schema_history";
    private static final Set<String> OURS = Set.of(HISTORY, "journal_head", "journal_entry");
    /// The first that can be asked what became of a transaction.
    private static final int OLDEST_SERVER = 130_000;

    private final ServerAddress address;
    private final Connection connection;

    ServerSchema(ServerAddress address, Connection connection) {
        this.address = address;
        this.connection = connection;
    }

    /// Whether there are tables of a store.
    boolean isThere() throws SQLException {
        return tables().containsAll(OURS);
    }

    private SortedSet<String> tables() throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /// Refuses a database that holds something else, or a store of a newer program; brings an older store, and one
    /// that holds nothing, to this program's schema.
    ///
    /// @param source connections to the same database
    void bring(DataSource source) throws SQLException {
        SortedSet<String> tables = tables();
        boolean ours = tables.containsAll(OURS);
        tables.remove(HISTORY); // alone, it is a store that is being made
        if (!ours && !tables.isEmpty()) {
            throw StoreException.of(
                    "foreign-database",
                    "the database " + address.shown() + " holds tables of another program (such as " + tables.first()
                            + ") and was left alone. Maybe make one for Two Rivers alone.",
                    address.shown(),
                    tables.first());
        }
        int version = ours ? SqlText.single(connection, VERSION) : 0;
        if (version > Migrations.VERSION) {
            throw Migrations.newer(address.shown(), version);
        }
        if (version < Migrations.VERSION) {
            refuseUnfit();
            Migrations.ofServer().run(source, address.shown());
        }
    }

    private void refuseUnfit() throws SQLException {
        int server = SqlText.single(connection, SERVER);
        if (server < OLDEST_SERVER) {
            throw StoreException.of(
                    "server-too-old",
                    "the server of " + address.shown() + " is PostgreSQL " + server / 10_000
                            + "; it must be 13 or newer.",
                    address.shown(),
                    server / 10_000);
        }
        if (SqlText.single(connection, UTF8) == 0) {
            throw StoreException.of(
                    "not-utf8",
                    "the database " + address.shown()
                            + " must be in UTF-8. Maybe make it anew with: ENCODING 'UTF8' TEMPLATE template0.",
                    address.shown());
        }
        if (SqlText.single(connection, SCHEMA) == 0) {
            throw StoreException.of(
                    "no-schema",
                    "the database " + address.shown()
                            + " has no schema for this user's tables. Maybe: CREATE SCHEMA, or another currentSchema.",
                    address.shown());
        }
    }
}
