package org.tworivers.app.store;

import java.sql.SQLException;

/// Lends connections, each to one thread at a time.
interface Lender extends AutoCloseable {
    /// Takes a connection; waits while none is free.
    Lent take() throws SQLException;

    @Override
    void close() throws SQLException;

    /// A connection that was lent; closing gives it back.
    interface Lent extends AutoCloseable {
        Statements statements();

        @Override
        void close() throws SQLException;
    }
}
