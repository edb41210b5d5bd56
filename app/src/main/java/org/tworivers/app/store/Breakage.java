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
        String remedy = remedy(broken);
        return remedy.isEmpty()
                ? new StoreException(doing, broken)
                : StoreException.explained(doing + ": " + remedy, broken);
    }

    /// Whether the file's pages do not hold together, or it never was a database.
    static boolean isDamage(SQLException broken) {
        SQLiteErrorCode code = primary(broken);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private static String remedy(SQLException broken) {
        return switch (primary(broken)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "another process is writing to it and did not finish; try again.";
            case SQLITE_READONLY -> "the file or its folder may only be read; check who may write there.";
            case SQLITE_NOTADB -> "the file is not a database. Maybe another file was meant.";
            case SQLITE_CORRUPT -> "the file is damaged; restore a backup: tworivers journal restore FILE.";
            case SQLITE_CANTOPEN -> "the file cannot be opened; check that it is a file and who may read it.";
            case SQLITE_FULL -> "the disk is full; nothing was recorded.";
            default -> "";
        };
    }

    private static SQLiteErrorCode primary(SQLException broken) {
        return broken instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
