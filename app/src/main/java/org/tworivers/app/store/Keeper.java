package org.tworivers.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// What keeps a store, and does in its own way what stores have in common: a file ([FileKeeper]) or a database server
/// ([ServerKeeper]).
interface Keeper extends AutoCloseable {
    /// Where the store lies, for messages.
    StoreAddress address();

    /// The name beside which lies what belongs to the store and is not in it.
    Path beside();

    /// Connections of which each statement sees the newest commit.
    Lender readers();

    /// Connections in a transaction that sees one moment.
    Lender snapshots();

    /// The connection to write by, in no transaction.
    Lender writers();

    /// Begins a write transaction: takes the lock of who writes, waiting for whoever has it, before anything is read.
    ///
    /// @return by what [#commit] knows it again
    String begin(Statements statements) throws SQLException;

    /// Commits; durable when it returns.
    ///
    /// @param transaction as [#begin] gave it
    void commit(Statements statements, String transaction) throws SQLException;

    /// Puts the connection out of its write transaction, whatever state it is in.
    ///
    /// @param committed whether it was committed; else it is rolled back
    void end(Statements statements, boolean committed) throws SQLException;

    /// Refuses writes from now on while the disk of the store has less room than this, where that can be seen.
    void keepFree(long bytes);

    /// What keeps the store from being written, while it does.
    Optional<StoreException> trouble();

    /// Refuses to write what would not be kept.
    void refuseLoss();

    /// The exception to throw for what the database threw.
    ///
    /// @param doing what was being done, such as `append`
    StoreException broken(String doing, SQLException broken);

    /// Takes what was overwritten or emptied out of what the store lies in.
    ///
    /// @return false when somebody still reads an old state, which keeps it there
    boolean forget() throws SQLException;

    @Override
    void close() throws SQLException;
}
