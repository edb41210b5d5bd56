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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.tworivers.bench.MadeUpLedger.Row;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Sums;

/// The same facts in a database that is good at adding up, and the same table by one SQL statement. Facts lie
/// sorted by project and day, the order that suits the statement best.
final class SqlPeer implements AutoCloseable {
    /// What each row of the table holds after city and sector, then the number of projects that reached each stage.
    static final List<Integer> COUNTS = List.of(
            Counts.KNOWN,
            Counts.WITH_SIGNING,
            Counts.UNDERTAKEN,
            Counts.BEFORE_BASE,
            Counts.UNSIGNED,
            Counts.FULFILLED,
            Counts.STARTED,
            Counts.STARTED_NOW_STALLED,
            Counts.STARTED_NOW_ENDED,
            Counts.PRODUCING,
            Counts.NOT_STARTED,
            Counts.BUILDING,
            Counts.STALLED,
            Counts.ENDED,
            Counts.FUNDED);

    /// And last these.
    static final List<Integer> SUMS = List.of(Sums.CONTRACTED, Sums.CAPITAL_OF_UNDERTAKEN, Sums.IN_PLACE);

    /// How many columns there are after city and sector.
    static final int COLUMNS = COUNTS.size() + Stage.COUNT + SUMS.size();

    private static final String INSERT = "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final String anyBit;

    /// @param anyBit the function that joins the bits of all rows; each database is asked in the way that is quickest
    ///     for it
    private SqlPeer(Connection connection, String anyBit) throws SQLException {
        this.connection = connection;
        this.anyBit = anyBit;
    }

    /// DuckDB, in a file.
    ///
    /// @param threads how many it may use
    static SqlPeer duckDb(Path file, MadeUpLedger ledger, int threads) throws SQLException {
        SqlPeer peer = new SqlPeer(open("jdbc:duckdb:", file), "BIT_OR(");
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
        SqlPeer peer = new SqlPeer(open("jdbc:sqlite:", file), "SUM(DISTINCT ");
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
                ResultSet row = statement.executeQuery(sql(sequence, anyBit))) {
            while (row.next()) {
                List<Long> cells = new ArrayList<>();
                for (int column = 1; column <= COLUMNS + 2; column++) {
                    cells.add(row.getLong(column));
                }
                table.add(cells);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot read the table", broken);
        }
        return table;
    }

    private static String sql(int sequence, String anyBit) {
        return dossiers(sequence, anyBit) + counted() + cells();
    }

    /// One dossier a row: what is known of it in the cut.
    private static String dossiers(int sequence, String anyBit) {
        return """
                WITH dossier AS (
                  SELECT project,
                    MAX(CASE WHEN kind = %1$d THEN code END) AS place,
                    MAX(CASE WHEN kind = %2$d THEN code END) AS sector,
                    MIN(CASE WHEN kind = %3$d THEN day END) AS contracted_on,
                    SUM(CASE WHEN kind = %3$d THEN amount ELSE 0 END) AS contracted,
                    MAX(CASE WHEN kind IN (%3$d, %4$d) THEN 1 ELSE 0 END) AS signed,
                    SUM(CASE WHEN kind = %4$d AND day >= %7$d THEN amount ELSE 0 END) AS increments,
                    SUM(CASE WHEN kind = %5$d THEN amount ELSE 0 END) AS received,
                    %10$sCASE WHEN kind = %6$d THEN 1 << code ELSE 0 END) AS reached,
                    MAX(CASE WHEN kind = %6$d THEN day * 16 + code ELSE 0 END) %% 16 AS stage
                  FROM fact
                  WHERE known_from <= %8$d AND known_until > %8$d AND day <= %9$d
                  GROUP BY project
                ),
                """.formatted(
                        FactKind.PLACE,
                        FactKind.SECTOR,
                        FactKind.CONTRACT,
                        FactKind.INCREMENT,
                        FactKind.RECEIPT,
                        FactKind.STAGE,
                        MadeUpLedger.BASE.toEpochDay(),
                        sequence,
                        MadeUpLedger.AS_OF.toEpochDay(),
                        anyBit);
    }

    /// What counts of each.
    private static String counted() {
        return """
                counted AS (
                  SELECT *, CASE WHEN contracted_on >= %1$d THEN 1 ELSE 0 END AS undertaken,
                    CASE WHEN contracted_on < %1$d THEN 1 ELSE 0 END AS before_base,
                    CASE WHEN (reached & %2$d) <> 0 THEN 1 ELSE 0 END AS started,
                    CASE WHEN (reached & %3$d) <> 0 AND received > 0 THEN 1 ELSE 0 END AS registered,
                    CASE WHEN stage = %4$d THEN 1 ELSE 0 END AS stalled,
                    CASE WHEN stage = %5$d THEN 1 ELSE 0 END AS ended,
                    CASE WHEN stage IN (%6$d, %7$d) THEN 1 ELSE 0 END AS producing,
                    CASE WHEN stage IN (%4$d, %5$d, %6$d, %7$d) THEN 0 ELSE 1 END AS at_work
                  FROM dossier
                )
                """.formatted(
                        MadeUpLedger.BASE.toEpochDay(),
                        stages(Stage.STARTED),
                        1 << Stage.REGISTERED.number(),
                        Stage.STALLED.number(),
                        Stage.ENDED.number(),
                        Stage.OPERATING.number(),
                        Stage.FULL_CAPACITY.number());
    }

    /// The cells.
    private static String cells() {
        return """
                SELECT COALESCE(place, -1) AS place, COALESCE(sector, -1) AS sector, COUNT(*),
                  SUM(signed), SUM(undertaken), SUM(before_base),
                  SUM(CASE WHEN signed = 0 AND (reached & %d) <> 0 THEN 1 ELSE 0 END),
                  SUM(undertaken * CASE WHEN started = 1 OR registered = 1 THEN 1 ELSE 0 END),
                  SUM(undertaken * started),
                  SUM(undertaken * started * stalled),
                  SUM(undertaken * started * ended),
                  SUM(undertaken * producing),
                  SUM(undertaken * at_work * (1 - started)),
                  SUM(undertaken * at_work * started),
                  SUM(undertaken * stalled),
                  SUM(undertaken * ended),
                  SUM(undertaken * CASE WHEN received > 0 THEN 1 ELSE 0 END),
                  %s,
                  SUM(undertaken * contracted
                    + CASE WHEN contracted_on IS NULL THEN 0 ELSE increments END),
                  SUM(undertaken * (contracted + increments)),
                  SUM(undertaken * received)
                FROM counted
                GROUP BY place, sector
                ORDER BY 1, 2
                """.formatted(
                        stages(Stage.SIGNED),
                        IntStream.range(0, Stage.COUNT)
                                .mapToObj(stage -> "SUM(undertaken * ((reached >> " + stage + ") & 1))")
                                .collect(Collectors.joining(", ")));
    }

    /// The stages from one to full capacity, a bit each.
    private static int stages(Stage first) {
        return (2 << Stage.FULL_CAPACITY.number()) - (1 << first.number());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
