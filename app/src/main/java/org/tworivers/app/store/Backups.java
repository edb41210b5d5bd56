package org.tworivers.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.tworivers.core.journal.Verification;

/// Copies of a store, taken while others read and write it: one file each, for the owner alone, with a
/// journal that was verified.
public final class Backups {
    private static final int ALL_PAGES = -1;
    private static final int PAUSE_MILLIS = 50;
    private static final int TRIES = 600;

    private final Database database;

    /// The backups of a store.
    public Backups(Database database) {
        this.database = database;
    }

    /// Writes a backup.
    ///
    /// @param file must not be there yet; appears only when it is whole
    /// @return what came of verifying the copy's journal; when it does not hold, nothing was written
    public Verification write(Path file) {
        Path store = database.file();
        try (NewFile copy = NewFile.neverOver(file, "a backup")) {
            try (Connection connection = StoreFile.readOnly(store).getConnection()) {
                copy(connection, copy.path());
            }
            Verification verification = settle(copy.path());
            if (verification.holds() && !copy.name()) {
                throw new IllegalArgumentException("file (" + file
                        + ") must not be there: another backup took its name meanwhile. Maybe add the time to it.");
            }
            return verification;
        } catch (SQLException broken) {
            throw Breakage.of("cannot back up " + store + " to " + file, broken);
        }
    }

    /// Copies all that a connection reads into a file, as of one moment.
    static void copy(Connection from, Path file) throws SQLException {
        int code = ((SQLiteConnection) from)
                .getDatabase()
                .backup("main", file.toString(), null, PAUSE_MILLIS, TRIES, ALL_PAGES);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("the copy ended with " + SQLiteErrorCode.getErrorCode(code));
        }
    }

    /// Puts a file's content in place of all that a store holds, as one transaction. The driver does not
    /// say when it gave up waiting, so the caller must look whether it is there.
    static void replace(Connection store, Path file) throws SQLException {
        int code = ((SQLiteConnection) store)
                .getDatabase()
                .restore("main", file.toString(), null, PAUSE_MILLIS, TRIES, ALL_PAGES);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("the copy ended with " + SQLiteErrorCode.getErrorCode(code));
        }
    }

    /// Makes a copy one plain file that needs no log beside it, and verifies its journal.
    private static Verification settle(Path copy) throws SQLException {
        try (Connection connection = StoreFile.plain(copy).getConnection()) {
            SqlText.execute(connection, "PRAGMA journal_mode = DELETE");
            return JournalVerifier.verify(new Statements(connection), List.of());
        }
    }
}
