package org.tworivers.app.store;

import java.io.IOException;
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
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A database file: opened, kept at the newest schema, and lent as connections.
///
/// SQLite with write-ahead log, `synchronous=FULL` (an acknowledged commit survives a power cut), immediate
/// write
/// transactions, and deleted content overwritten. The file is readable by its owner alone.
public final class Database implements AutoCloseable {
    private static final String PREFIX = "sqlite:";
    private static final int SCHEMA_VERSION = 1;
    private static final int BUSY_MILLIS = 30_000;
    private static final int CACHE_KIBIBYTES = 64 * 1024;

    private final Path file;
    private final Connection writer;
    private final Connection reader;

    private Database(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens a store, and makes it when it is not there.
    ///
    /// @param url `sqlite:FILE`
    public static Database open(String url) {
        return open(fileOf(url), true);
    }

    /// Opens a store that must be there.
    ///
    /// @param url `sqlite:FILE`
    public static Database openExisting(String url) {
        return open(fileOf(url), false);
    }

    /// The file a store's address names.
    public static Path fileOf(String url) {
        if (!url.startsWith(PREFIX) || url.length() == PREFIX.length()) {
            throw new IllegalArgumentException("store (" + url + ") must be sqlite:FILE. Maybe sqlite:./tworivers.db.");
        }
        return Path.of(url.substring(PREFIX.length()));
    }

    private static Database open(Path file, boolean make) {
        if (!Files.exists(file)) {
            if (!make) {
                throw new IllegalArgumentException("store (" + file
                        + ") must exist. Maybe import a register into it first, or run: tworivers demo.");
            }
            create(file);
        }
        try {
            Connection writer =
                    source(file, SQLiteConfig.TransactionMode.IMMEDIATE).getConnection();
            migrate(file, writer);
            Connection reader =
                    source(file, SQLiteConfig.TransactionMode.DEFERRED).getConnection();
            return new Database(file, writer, reader);
        } catch (SQLException broken) {
            throw new StoreException("cannot open the store " + file, broken);
        }
    }

    private static void create(Path file) {
        Set<PosixFilePermission> ownerOnly =
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] attributes = posix
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ownerOnly)}
                    : new FileAttribute<?>[0];
            Files.newByteChannel(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)
                    .close();
        } catch (IOException broken) {
            throw new StoreException("cannot make the store " + file, broken);
        }
    }

    static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(Path file, Connection connection) throws SQLException {
        int version = SqlText.single(connection, "PRAGMA user_version");
        if (version == SCHEMA_VERSION) {
            return;
        }
        if (version > SCHEMA_VERSION) {
            throw new StoreException("the store " + file + " has schema " + version + ", newer than this program's "
                    + SCHEMA_VERSION + ". Use the newer program.");
        }
        try {
            Flyway.configure()
                    .dataSource(source(file, SQLiteConfig.TransactionMode.IMMEDIATE))
                    .loggers("slf4j")
                    .locations("classpath:org/tworivers/app/store/migration")
                    .placeholders(Map.of("sequence_type", "INTEGER"))
                    .load()
                    .migrate();
        } catch (FlywayException broken) {
            throw new StoreException("cannot bring the store " + file + " to schema " + SCHEMA_VERSION, broken);
        }
        SqlText.execute(connection, "PRAGMA user_version = " + SCHEMA_VERSION);
    }

    /// The file it lies in.
    public Path file() {
        return file;
    }

    /// The connection that writes: one write transaction at a time.
    Connection writer() {
        return writer;
    }

    /// The connection that reads.
    Connection reader() {
        return reader;
    }

    /// Moves the write-ahead log into the file and empties it, so that nothing overwritten is left in it.
    void emptyLog() {
        try {
            SqlText.execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException broken) {
            throw new StoreException("cannot empty the log of " + file, broken);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
        } catch (SQLException broken) {
            throw new StoreException("cannot close the store " + file, broken);
        }
    }
}
