package org.tworivers.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// The file of a store: how it is made, recognised, and brought to the newest schema.
///
/// A new store is a [NewFile]: whole or not there. Java must never open a store's file itself while SQLite has it
/// open: closing any handle would drop SQLite's locks (a rule of POSIX).
final class StoreFile {
    /// `TWRV`: tells a store from the database files of other programs.
    private static final int APPLICATION_ID = 0x54575256;

    private static final int CACHE_KIBIBYTES = 64 * 1024;

    private StoreFile() {}

    /// Makes a store unless somebody made it meanwhile.
    static void make(Path file) {
        refuseLostLog(file);
        try (NewFile fresh = NewFile.besides(file, ".new")) {
            try (Connection connection = source(fresh.path(), 0).getConnection()) {
                migrate(fresh.path(), connection, 0);
            }
            fresh.name();
        } catch (SQLException broken) {
            throw StoreException.because(broken, "cannot-make", "cannot make the store " + file, file);
        }
    }

    /// Refuses to put a new store where a log waits for one that is gone: SQLite would write the old pages
    /// into the new file. The log is looked for first, so that a store which appears meanwhile is no fault.
    static void refuseLostLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        boolean waits = Files.exists(log) && log.toFile().length() > 0;
        if (waits && !Files.exists(file)) {
            throw StoreException.of(
                    "log-alone",
                    "the store " + file + " is gone, but its log " + log
                            + " is there and may hold entries. Put the store back beside it, or move the log away.",
                    file,
                    log);
        }
    }

    /// How connections to a store are made. Each serves one thread at a time, so SQLite needs no locks of its own
    /// between threads.
    ///
    /// @param patienceMillis how long to wait for another process that writes
    static SQLiteDataSource source(Path file, int patienceMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(patienceMillis);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.resetOpenMode(SQLiteOpenMode.CREATE); // a store that is gone must not come back empty
        return source(file, config);
    }

    /// Connections that only read, and leave a backup as it is.
    static SQLiteDataSource readOnly(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Database.PATIENCE_MILLIS);
        return source(file, config);
    }

    /// Connections to a file that nobody else has open, as it is.
    static SQLiteDataSource plain(Path file) {
        return source(file, new SQLiteConfig());
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /// Refuses a file that is not a store, or is of a newer program; brings an older one to this program's
    /// schema.
    ///
    /// @param connection an open connection to it
    static void migrate(Path file, Connection connection, int patienceMillis) throws SQLException {
        if (version(file, connection) == Migrations.VERSION) {
            return;
        }
        Migrations.ofFile().run(source(file, patienceMillis), file.toString());
        SqlText.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        SqlText.execute(connection, "PRAGMA user_version = " + Migrations.VERSION);
    }

    /// The schema of a store.
    ///
    /// @return 0 for an empty file
    static int version(Path file, Connection connection) throws SQLException {
        int version = SqlText.single(connection, "PRAGMA user_version");
        boolean ours = SqlText.single(connection, "PRAGMA application_id") == APPLICATION_ID;
        if (!ours && SqlText.single(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw StoreException.of(
                    "foreign",
                    "the file " + file + " is a database of another program. Maybe another file was meant.",
                    file);
        }
        if (version > Migrations.VERSION) {
            throw Migrations.newer(file.toString(), version);
        }
        return version;
    }
}
