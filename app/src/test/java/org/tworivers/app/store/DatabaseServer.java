package org.tworivers.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/// A PostgreSQL server for all tests of a run: started when the first asks, gone with the run. Each folder of a test
/// has a database of its own, copied from one that is made once, and dropped when the folder is gone. Their language
/// is one that sorts otherwise than by code point.
public final class DatabaseServer {
    private static final String MODEL = "model";

    private final EmbeddedPostgres server;
    private final Map<Path, String> databases = new LinkedHashMap<>();
    private int made;

    private DatabaseServer() {
        try {
            server = EmbeddedPostgres.start();
            execute(
                    server.getPostgresDatabase(),
                    "CREATE DATABASE " + MODEL
                            + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'zh' LOCALE 'C'");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Database.open(address(MODEL, Path.of(""))).close();
    }

    private static final class Only {
        static final DatabaseServer SERVER = new DatabaseServer();
    }

    /// The address of the database of a folder, which holds an empty store at first.
    public static String addressFor(Path folder) {
        return Only.SERVER.addressOf(folder);
    }

    /// The address of a new database that holds nothing at all.
    static String emptyDatabase(Path folder) {
        return Only.SERVER.make(folder, "template0");
    }

    /// Runs a statement as the administrator of the server, in the database of an address.
    static void in(String address, String sql) {
        String database = address.replaceFirst(".*/(store_\\d+)\\?.*", "$1");
        execute(Only.SERVER.server.getDatabase("postgres", database), sql);
    }

    /// Where it listens on this machine.
    public static int port() {
        return Only.SERVER.server.getPort();
    }

    /// Runs a statement as the administrator of the server.
    static void execute(String sql) {
        execute(Only.SERVER.server.getPostgresDatabase(), sql);
    }

    /// Waits until the server answers steadily: for a moment after one of its processes was killed it still takes
    /// connections, and then ends them all.
    static void waitUntilItHasRecovered() throws InterruptedException {
        int steady = 0;
        for (int tries = 0; steady < 10 && tries < 600; tries++) {
            steady = answers() ? steady + 1 : 0;
            Thread.sleep(100);
        }
        if (steady < 10) {
            throw new IllegalStateException("the server does not answer steadily after a minute");
        }
    }

    private static boolean answers() {
        try (Connection connection = Only.SERVER.server.getPostgresDatabase().getConnection()) {
            return connection.isValid(10);
        } catch (SQLException away) {
            return false;
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private synchronized String addressOf(Path folder) {
        String known = databases.get(folder);
        return known == null ? make(folder, MODEL) : address(known, folder);
    }

    private synchronized String make(Path folder, String template) {
        dropThoseWithoutFolder();
        String name = "store_" + made++;
        execute(
                server.getPostgresDatabase(),
                "CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY file_copy");
        databases.put(folder, name);
        return address(name, folder);
    }

    private void dropThoseWithoutFolder() {
        Iterator<Map.Entry<Path, String>> each = databases.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Path, String> entry = each.next();
            if (!Files.exists(entry.getKey())) {
                execute(server.getPostgresDatabase(), "DROP DATABASE " + entry.getValue() + " WITH (FORCE)");
                each.remove();
            }
        }
    }

    private String address(String database, Path folder) {
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + database + "?folder="
                + URLEncoder.encode(folder.toString(), StandardCharsets.UTF_8);
    }
}
