package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs small fixed statements.
final class SqlText {
    private SqlText() {}

    /// Runs a statement that returns nothing of interest.
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The whole number a query returns, 0 when it returns no row.
    static int single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /// Sets texts and whole numbers, from the first parameter on.
    static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> statement.setString(i + 1, text);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                default ->
                    throw new IllegalArgumentException(
                            "value (" + values[i] + ") must be a text or a whole number. Maybe convert it.");
            }
        }
        return statement;
    }
}
