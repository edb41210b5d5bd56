package org.tworivers.app.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in a person's words what broke in the database.
final class Breakage {
    private static final int PRIMARY_CODE = 0xFF;

    private Breakage() {}

    /// The exception to throw for what the database threw.
    ///
    /// @param doing what was being done, such as `cannot append to ledger.db`
    static StoreException of(String doing, SQLException broken) {
        if (isOfServer(broken)) {
            return ServerBreakage.of(doing, broken);
        }
        return explain(doing, broken, remedy(broken));
    }

    /// The exception that says a remedy.
    static StoreException explain(String doing, SQLException broken, Remedy remedy) {
        if (remedy.text().isEmpty()) {
            return StoreException.because(broken, remedy.word(), doing);
        }
        StoreException explained = StoreException.of(remedy.word(), doing + ": " + remedy.text());
        explained.initCause(broken);
        return explained;
    }

    /// SQLite's driver knows no states of SQL.
    private static boolean isOfServer(SQLException broken) {
        return !(broken instanceof SQLiteException) && broken.getSQLState() != null;
    }

    /// @param word of the breakage
    /// @param text what to do, empty where nobody can tell
    record Remedy(String word, String text) {}

    /// Whether the file's pages do not hold together, or it never was a database.
    static boolean isDamage(SQLException broken) {
        if (isOfServer(broken)) {
            return ServerBreakage.isDamage(broken);
        }
        SQLiteErrorCode code = primary(broken);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private static Remedy remedy(SQLException broken) {
        return switch (primary(broken)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new Remedy("busy", "another process is writing to it and did not finish; try again.");
            case SQLITE_READONLY ->
                new Remedy("read-only", "the file or its folder may only be read; check who may write there.");
            case SQLITE_NOTADB ->
                new Remedy("no-database", "the file is not a database. Maybe another file was meant.");
            case SQLITE_CORRUPT ->
                new Remedy("damaged", "the file is damaged; restore a backup: tworivers journal restore FILE.");
            case SQLITE_CANTOPEN ->
                new Remedy("closed", "the file cannot be opened; check that it is a file and who may read it.");
            case SQLITE_FULL -> new Remedy("full", "the disk is full; nothing was recorded.");
            default -> new Remedy("failed", "");
        };
    }

    private static SQLiteErrorCode primary(SQLException broken) {
        return broken instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
