package org.tworivers.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.tworivers.bench.MadeUpLedger.Row;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.Stage;

/// The same facts in a database that is good at adding up, and the same table by one SQL statement. Facts lie
/// sorted by project and day, the order that suits the statement best.
final class SqlPeer implements AutoCloseable {
    /// What each row of the table holds after city and sector.
    static final List<String> COLUMNS = List.of(
            "known",
            "undertaken",
            "before base",
            "fulfilled",
            "started",
            "producing",
            "funded",
            "contracted",
            "in place");

    private static final String INSERT = "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    private SqlPeer(Connection connection) throws SQLException {
        this.connection = connection;
    }

    /// DuckDB, in a file.
    ///
    /// @param threads how many it may use
    static SqlPeer duckDb(Path file, MadeUpLedger ledger, int threads) throws SQLException {
        SqlPeer peer = new SqlPeer(open("jdbc:duckdb:", file));
        peer.run("CREATE TABLE fact (project INTEGER, known_from INTEGER, known_until INTEGER, kind UTINYINT,"
                + " day INTEGER, code INTEGER, amount BIGINT)");
        peer.threads(threads);
        try (DuckDBAppender appender = peer.connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "fact")) {
            inOrder(ledger, row -> append(appender, row));
        }
        return peer;
    }

    /// How many threads DuckDB may use.
    void threads(int threads) throws SQLException {
        run("SET threads = " + threads);
    }

    private static void append(DuckDBAppender appender, Row row) throws SQLException {
        appender.beginRow();
        appender.append(row.project());
        appender.append(row.knownFrom());
        appender.append(row.knownUntil());
        appender.append((byte) row.kind());
        appender.append(row.day());
        appender.append(row.code());
        appender.append(row.amount());
        appender.endRow();
    }

    /// SQLite, in a file that is read into its cache.
    static SqlPeer sqlite(Path file, MadeUpLedger ledger) throws SQLException {
        SqlPeer peer = new SqlPeer(open("jdbc:sqlite:", file));
        peer.run("PRAGMA journal_mode = OFF");
        peer.run("PRAGMA cache_size = -2000000");
        peer.run("CREATE TABLE fact (project INTEGER, known_from INTEGER, known_until INTEGER, kind INTEGER,"
                + " day INTEGER, code INTEGER, amount INTEGER, number INTEGER, PRIMARY KEY (project, day, number))"
                + " WITHOUT ROWID");
        peer.connection.setAutoCommit(false);
        try (PreparedStatement insert = peer.connection.prepareStatement(INSERT)) {
            int[] number = new int[1];
            inOrder(ledger, row -> {
                insert.setInt(1, row.project());
                insert.setInt(2, row.knownFrom());
                insert.setInt(3, row.knownUntil());
                insert.setInt(4, row.kind());
                insert.setInt(5, row.day());
                insert.setInt(6, row.code());
                insert.setLong(7, row.amount());
                insert.setInt(8, number[0]++);
                insert.executeUpdate();
            });
        }
        peer.connection.commit();
        peer.connection.setAutoCommit(true);
        return peer;
    }

    private static Connection open(String prefix, Path file) throws SQLException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + ".wal"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return DriverManager.getConnection(prefix + file);
    }

    private interface Insert {
        void run(Row row) throws SQLException;
    }

    /// Hands over facts by project, within a project by day.
    private static void inOrder(MadeUpLedger ledger, Insert insert) throws SQLException {
        List<Row> dossier = new ArrayList<>();
        ledger.write(row -> {
            if (!dossier.isEmpty() && dossier.getFirst().project() != row.project()) {
                flush(dossier, insert);
            }
            dossier.add(row);
        });
        flush(dossier, insert);
    }

    private static void flush(List<Row> dossier, Insert insert) {
        dossier.sort((left, right) -> Integer.compare(left.day(), right.day()));
        try {
            for (Row row : dossier) {
                insert.run(row);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot load", broken);
        }
        dossier.clear();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The table as known at a sequence: city, sector, then [#COLUMNS], in the order of city and sector.
    List<List<Long>> table(int sequence) {
        List<List<Long>> table = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql(sequence))) {
            while (row.next()) {
                List<Long> cells = new ArrayList<>();
                for (int column = 1; column <= COLUMNS.size() + 2; column++) {
                    cells.add(row.getLong(column));
                }
                table.add(cells);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot read the table", broken);
        }
        return table;
    }

    /// One dossier a row: what counts of it in the cut; then the cells.
    private static String sql(int sequence) {
        return """
                WITH dossier AS (
                  SELECT project,
                    MAX(CASE WHEN kind = %1$d THEN code END) AS place,
                    MAX(CASE WHEN kind = %2$d THEN code END) AS sector,
                    MIN(CASE WHEN kind = %3$d THEN day END) AS contracted_on,
                    SUM(CASE WHEN kind = %3$d THEN amount ELSE 0 END) AS contracted,
                    SUM(CASE WHEN kind = %4$d AND day >= %10$d THEN amount ELSE 0 END) AS increments,
                    SUM(CASE WHEN kind = %5$d THEN amount ELSE 0 END) AS received,
                    MAX(CASE WHEN kind = %6$d AND code = %7$d THEN 1 ELSE 0 END) AS registered,
                    MAX(CASE WHEN kind = %6$d AND code BETWEEN %8$d AND %9$d THEN 1 ELSE 0 END) AS started,
                    MAX(CASE WHEN kind = %6$d THEN day * 16 + code ELSE 0 END) %% 16 AS stage
                  FROM fact
                  WHERE known_from <= %11$d AND known_until > %11$d AND day <= %12$d
                  GROUP BY project
                ),
                counted AS (
                  SELECT *, CASE WHEN contracted_on >= %10$d THEN 1 ELSE 0 END AS undertaken,
                    CASE WHEN contracted_on < %10$d THEN 1 ELSE 0 END AS before_base
                  FROM dossier
                )
                SELECT COALESCE(place, -1) AS place, COALESCE(sector, -1) AS sector, COUNT(*),
                  SUM(undertaken), SUM(before_base),
                  SUM(undertaken * CASE WHEN started = 1 OR (registered = 1 AND received > 0) THEN 1 ELSE 0 END),
                  SUM(undertaken * started),
                  SUM(undertaken * CASE WHEN stage IN (8, 9) THEN 1 ELSE 0 END),
                  SUM(undertaken * CASE WHEN received > 0 THEN 1 ELSE 0 END),
                  SUM(undertaken * contracted
                    + CASE WHEN contracted_on IS NULL THEN 0 ELSE increments END),
                  SUM(undertaken * received)
                FROM counted
                GROUP BY place, sector
                ORDER BY 1, 2
                """.formatted(
                        FactKind.PLACE,
                        FactKind.SECTOR,
                        FactKind.CONTRACT,
                        FactKind.INCREMENT,
                        FactKind.RECEIPT,
                        FactKind.STAGE,
                        Stage.REGISTERED.number(),
                        Stage.STARTED.number(),
                        Stage.FULL_CAPACITY.number(),
                        MadeUpLedger.BASE.toEpochDay(),
                        sequence,
                        MadeUpLedger.AS_OF.toEpochDay());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
