package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The statements of one connection, each prepared once and kept until the connection closes.
///
/// A statement is one cursor: a query must be read to its end, or its result closed, before the same text
/// is asked again. Long reads that hand rows to others prepare a statement of their own. Not thread-safe;
/// [Database] lends it to one thread at a time.
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> bySql = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// The statement of a text, its parameters set from the first on.
    PreparedStatement of(String sql, Object... values) throws SQLException {
        PreparedStatement statement = bySql.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            bySql.put(sql, statement);
        }
        return SqlText.set(statement, values);
    }

    /// Runs an insert, update or delete.
    ///
    /// @return how many rows it touched
    int run(String sql, Object... values) throws SQLException {
        return of(sql, values).executeUpdate();
    }

    /// The text in the first column of the first row, or the empty text when there is no row.
    String text(String sql, Object... values) throws SQLException {
        try (ResultSet row = of(sql, values).executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /// The whole number in the first column of the first row, or another when there is no row.
    long whole(long otherwise, String sql, Object... values) throws SQLException {
        try (ResultSet row = of(sql, values).executeQuery()) {
            return row.next() ? row.getLong(1) : otherwise;
        }
    }

    /// Whether a query finds any row.
    boolean finds(String sql, Object... values) throws SQLException {
        try (ResultSet row = of(sql, values).executeQuery()) {
            return row.next();
        }
    }

    /// Closes all that are kept, as far as they can be: they are prepared anew when they are asked for.
    void forget() {
        for (PreparedStatement statement : bySql.values()) {
            try {
                statement.close();
            } catch (SQLException lost) {
                // It went with its connection.
            }
        }
        bySql.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : bySql.values()) {
            statement.close();
        }
        bySql.clear();
        connection.close();
    }
}
