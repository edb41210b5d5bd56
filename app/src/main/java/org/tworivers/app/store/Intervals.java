package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Retires and restores the projected rows of entries, in every table whose rows are known from one sequence
/// until
/// another. A row that counts again gets a new interval; what was known in between stays as it was.
final class Intervals implements AutoCloseable {
    /// Known until this: still known.
    static final int OPEN = Integer.MAX_VALUE;

    /// The tables, each with its columns after entry, known_from and known_until.
    private static final List<List<String>> TABLES = List.of(
            List.of("fact", "audience, project, tag, day, code, amount, other"),
            List.of("project_entry", "audience, project, imported, names"),
            List.of("code_fact", "scheme, code, ended, day, names, parent, level, successor"),
            List.of("organisation", "id, kind, names, aliases, credit_code, credit_check, place"),
            List.of("person", "id, commitment, organisation, role"),
            List.of("agreement", "id, names, signed, base_date, assumption"),
            List.of("event", "id, names, first_day, last_day, agreement"),
            List.of("return_filed", "unit, above, period_from, period_to, figures"));

    private final List<PreparedStatement> retire = new ArrayList<>();
    private final List<PreparedStatement> restore = new ArrayList<>();

    Intervals(Connection connection) throws SQLException {
        for (List<String> table : TABLES) {
            retire.add(connection.prepareStatement("UPDATE " + table.get(0)
                    + " SET known_until = ? WHERE entry >= ? AND entry <= ? AND known_until = " + OPEN));
            restore.add(connection.prepareStatement("INSERT INTO " + table.get(0) + " (entry, known_from, known_until, "
                    + table.get(1) + ") SELECT entry, ?, " + OPEN + ", " + table.get(1) + " FROM " + table.get(0)
                    + " WHERE entry = ? AND known_until = ?"));
        }
    }

    /// The rows of these entries are known no longer.
    ///
    /// @return how many rows that were known are not any more
    int retire(long firstEntry, long lastEntry, long at) throws SQLException {
        int rows = 0;
        for (PreparedStatement statement : retire) {
            rows += SqlText.set(statement, at, firstEntry, lastEntry).executeUpdate();
        }
        return rows;
    }

    /// The rows of an entry that were retired at one sequence are known again from another.
    void restore(long entry, long retiredAt, long at) throws SQLException {
        for (PreparedStatement statement : restore) {
            SqlText.set(statement, at, entry, retiredAt).executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : retire) {
            statement.close();
        }
        for (PreparedStatement statement : restore) {
            statement.close();
        }
    }
}
