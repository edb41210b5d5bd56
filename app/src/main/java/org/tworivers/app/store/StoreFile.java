package org.tworivers.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The file of a store: how it is made, recognised, and brought to the newest schema.
///
/// A new store is made under another name and then linked into its place, so that a store is either whole
/// or not there, also when two processes make it at once or one is killed. Java must never open a store's
/// file itself while SQLite has it open: closing any handle would drop SQLite's locks (a rule of POSIX).
final class StoreFile {
    private static final int SCHEMA_VERSION = 1;
    /// `TWRV`: tells a store from the database files of other programs.
    private static final int APPLICATION_ID = 0x54575256;

    private static final int CACHE_KIBIBYTES = 64 * 1024;

    private StoreFile() {}

    /// Makes a store unless somebody made it meanwhile.
    static void make(Path file) {
        Path fresh = besides(file, ".new");
        try {
            try (Connection connection = source(fresh, 0).getConnection()) {
                migrate(fresh, connection, 0);
            }
            name(fresh, file);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } catch (SQLException | IOException broken) {
            throw new StoreException("cannot make the store " + file, broken);
        } finally {
            delete(fresh);
        }
    }

    /// Gives a finished file its name, unless something has that name already.
    static void name(Path fresh, Path file) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file);
        }
        sync(folderOf(file));
    }

    /// An empty file of its own beside another, for the owner alone.
    static Path besides(Path file, String suffix) {
        Path folder = folderOf(file);
        try {
            return Files.createTempFile(folder, file.getFileName() + ".", suffix, ownerOnly(folder));
        } catch (IOException broken) {
            throw new StoreException(
                    "cannot write beside " + file + " (is the folder there, and may it be written?)", broken);
        }
    }

    /// The folder a file lies in.
    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("file (" + file + ") must lie in a folder. Maybe ./" + file + ".");
        }
        return folder;
    }

    /// Mode 0600, where the file system knows modes.
    static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }

    /// Makes sure that a name given in a folder survives a power cut.
    static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Removes a store's file and its logs, where they are there.
    static void delete(Path file) {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException broken) {
            throw new StoreException("cannot remove " + file, broken);
        }
    }

    /// How connections to a store are made. Transactions start deferred, and the first statement of a write
    /// takes the head row and with it the lock: the driver opens a next transaction right after each
    /// commit, and an immediate one would wait for other writers there and fail what was already durable.
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
        if (version(file, connection) == SCHEMA_VERSION) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(source(file, patienceMillis))
                    .loggers("slf4j")
                    .locations("classpath:org/tworivers/app/store/migration")
                    .placeholders(Map.of("sequence_type", "INTEGER"))
                    .load()
                    .migrate();
        } catch (FlywayException broken) {
            throw new StoreException("cannot bring the store " + file + " to schema " + SCHEMA_VERSION, broken);
        }
        SqlText.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        SqlText.execute(connection, "PRAGMA user_version = " + SCHEMA_VERSION);
    }

    /// The schema of a store.
    ///
    /// @return 0 for an empty file
    static int version(Path file, Connection connection) throws SQLException {
        int version = SqlText.single(connection, "PRAGMA user_version");
        boolean ours = SqlText.single(connection, "PRAGMA application_id") == APPLICATION_ID;
        if (!ours && SqlText.single(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw new StoreException(
                    "the file " + file + " is a database of another program. Maybe another file was meant.");
        }
        if (version > SCHEMA_VERSION) {
            throw new StoreException("the store " + file + " has schema " + version + ", newer than this program's "
                    + SCHEMA_VERSION + ". Use the newer program.");
        }
        return version;
    }
}
