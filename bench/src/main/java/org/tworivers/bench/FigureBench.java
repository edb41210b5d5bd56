package org.tworivers.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tworivers.bench.MadeUpLedger.Shares;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.Cut;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FactColumnsBuilder;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.Grouping;
import org.tworivers.core.projects.LedgerFold;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.projects.Sanming2006;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Tally;
import org.tworivers.core.shared.Denomination;

/// Figures of a large ledger, data loaded: one table of cities by sectors beside adding up the same bytes,
/// beside DuckDB and beside SQLite; 36 months in one pass; 36 vintages.
public final class FigureBench {
    private static final int SEED = 2017;
    private static final int VINTAGES = 36;
    private static final String SUM = "sum";
    private static final String TABLE = "table";
    private static final String TABLE_IN_PARTS = "table in parts";
    private static final String SERIES = "series";
    private static final String VINTAGE_TABLES = "vintages";
    private static final String DUCK = "duckdb";
    private static final String DUCK_ON_TWO = "duckdb on two threads";
    private static final String SQLITE = "sqlite";

    private final PrintStream out;
    private final Path folder;
    private final MadeUpLedger ledger;

    FigureBench(PrintStream out, Path folder, int entries) {
        this.out = out;
        this.folder = folder;
        this.ledger = new MadeUpLedger(entries, SEED);
    }

    /// Runs it.
    ///
    /// @param arguments a folder for the peers' files, or `-` for no peers; how many entries (10,000,000 when not
    ///     given); how many rounds (7)
    public static void main(String[] arguments) throws IOException, SQLException {
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        FigureBench bench = new FigureBench(System.out, Path.of(arguments[0]), entries);
        if (arguments[0].equals("-")) {
            bench.runAlone(rounds);
        } else {
            Files.createDirectories(Path.of(arguments[0]));
            bench.run(rounds);
        }
    }

    private Race race(Question question) {
        return new Race()
                .with(SUM, question.facts()::sumOfAllColumns)
                .with(TABLE_IN_PARTS, () -> question.table().count(Counts.UNDERTAKEN))
                .with(TABLE, () -> question.tableOnOneThread().count(Counts.UNDERTAKEN))
                .with(SERIES, () -> question.series().count(MonthSeries.UNDERTAKEN, 0))
                .with(VINTAGE_TABLES, () -> question.vintages()[VINTAGES - 1].count(Counts.UNDERTAKEN));
    }

    void runAlone(int rounds) {
        Question question = Question.of(load(), ledger.lastSequence());
        Race race = race(question);
        race.run(2, rounds);
        reportOurs(question.facts(), race);
    }

    void run(int rounds) throws SQLException {
        Question question = Question.of(load(), ledger.lastSequence());
        Race race = race(question);
        try (SqlPeer duck = SqlPeer.duckDb(folder.resolve("peer.duckdb"), ledger, 1);
                SqlPeer sqlite = SqlPeer.sqlite(folder.resolve("peer.sqlite"), ledger)) {
            compare(question.cells(), duck, "DuckDB");
            compare(question.cells(), sqlite, "SQLite");
            race.with(DUCK, () -> duck.table(ledger.lastSequence()).size());
            race.with(DUCK_ON_TWO, () -> withTwoThreads(duck));
            race.with(SQLITE, () -> sqlite.table(ledger.lastSequence()).size());
            race.run(2, rounds);
        }
        reportOurs(question.facts(), race);
        reportPeers(race);
    }

    private int withTwoThreads(SqlPeer duck) {
        try {
            duck.threads(2);
            int rows = duck.table(ledger.lastSequence()).size();
            duck.threads(1);
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("DuckDB takes no other number of threads", broken);
        }
    }

    private FactColumns load() {
        FactColumnsBuilder builder = new FactColumnsBuilder(MadeUpLedger.codes(), List.of(Denomination.CNY));
        int marks = FactColumnsBuilder.marks(0, 0, 0);
        Shares shares = ledger.write(row -> builder.add(
                row.project(),
                row.knownFrom(),
                row.knownUntil(),
                row.kind(),
                marks,
                row.day(),
                row.code(),
                row.amount(),
                row.kind() == FactKind.RECEIPT ? -1 : 0));
        out.printf(
                "%,d entries, %,d facts, %.1f %% corrections, %.1f %% out of order, %d cities x %d sectors%n",
                shares.entries(),
                shares.facts(),
                100.0 * shares.corrections() / shares.entries(),
                100.0 * shares.outOfOrder() / shares.entries(),
                MadeUpLedger.CITIES,
                MadeUpLedger.SECTORS);
        return builder.build(Map.of());
    }

    /// The question all answer.
    private record Question(
            FactColumns facts, LedgerFold fold, Grouping places, Grouping sectors, Grouping grouping, Cut cut) {

        static Question of(FactColumns facts, int sequence) {
            Grouping places = Grouping.by(Grouping.Key.PLACE, facts, UnaryOperator.identity());
            Grouping sectors = Grouping.by(Grouping.Key.SECTOR, facts, UnaryOperator.identity());
            return new Question(
                    facts,
                    new LedgerFold(facts, new Sanming2006()),
                    places,
                    sectors,
                    Grouping.crossed(places, sectors),
                    new Cut(sequence, MadeUpLedger.BASE, MadeUpLedger.AS_OF));
        }

        Tally table() {
            return fold.table(cut, grouping).whole();
        }

        Tally tableOnOneThread() {
            return fold.table(cut, grouping).fold(0, facts.projects());
        }

        MonthSeries series() {
            return fold.series(cut, grouping).whole();
        }

        Tally[] vintages() {
            long[] sequences = new long[VINTAGES];
            for (int i = 0; i < VINTAGES; i++) {
                sequences[i] = cut.sequence() * (i + 1) / VINTAGES;
            }
            return fold.vintages(cut, sequences, grouping);
        }

        /// The rows of the table that hold a project, as [SqlPeer#table] gives them.
        List<List<Long>> cells() {
            int columns = sectors.labels().size();
            Tally table = table();
            List<List<Long>> cells = new ArrayList<>();
            for (int group = 0; group < table.groups(); group++) {
                if (table.count(group, Counts.KNOWN) > 0) {
                    cells.add(row(table, group, columns));
                }
            }
            return cells;
        }

        private List<Long> row(Tally table, int group, int columns) {
            List<Long> row = new ArrayList<>();
            row.add(code(places, group / columns));
            row.add(code(sectors, group % columns));
            SqlPeer.COUNTS.forEach(what -> row.add(table.count(group, what)));
            for (Stage stage : Stage.values()) {
                row.add(table.count(group, Counts.reached(stage)));
            }
            SqlPeer.SUMS.forEach(what -> row.add(table.sum(group, 0, what)));
            return row;
        }

        /// The index of a row's code, -1 for the row without one.
        private long code(Grouping of, int row) {
            return facts.codes().indexOf(of.labels().get(row));
        }
    }

    private void compare(List<List<Long>> cells, SqlPeer peer, String name) {
        List<List<Long>> theirs = peer.table(ledger.lastSequence()).stream()
                .sorted((left, right) -> Long.compare(order(left), order(right)))
                .toList();
        List<List<Long>> ours = cells.stream()
                .sorted((left, right) -> Long.compare(order(left), order(right)))
                .toList();
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    "the table of " + name + " differs: " + theirs.getFirst() + " where ours is " + ours.getFirst());
        }
        out.printf("the table of %s is the same: %,d rows x %d columns%n", name, ours.size(), SqlPeer.COLUMNS);
    }

    private static long order(List<Long> row) {
        return row.get(0) * 1000 + row.get(1);
    }

    private void reportOurs(FactColumns facts, Race race) {
        out.printf("%-42s %17s %17s %7s%n", "", "clock     ratio", "processors ratio", "aim");
        line("adding up the columns, " + 36L * facts.facts() / 1_000_000 + " MB", race, SUM, SUM, "");
        line("one table, one thread, beside adding up", race, TABLE, SUM, "<= 6");
        line("one table, all processors", race, TABLE_IN_PARTS, SUM, "");
        line("36 months, beside one table", race, SERIES, TABLE_IN_PARTS, "<= 2.5");
        line("36 vintages, beside one table", race, VINTAGE_TABLES, TABLE_IN_PARTS, "<= 15");
        Runtime runtime = Runtime.getRuntime();
        out.printf("heap in use %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private void reportPeers(Race race) {
        line("DuckDB, one thread, beside ours on one", race, DUCK, TABLE, ">= 10");
        line("DuckDB, two threads, beside ours on all", race, DUCK_ON_TWO, TABLE_IN_PARTS, ">= 10");
        line("SQLite, beside one table on one thread", race, SQLITE, TABLE, ">= 50");
    }

    private void line(String what, Race race, String name, String other, String aim) {
        out.printf(
                "%-42s %8.3f %8.2f %8.3f %8.2f %7s%n",
                what,
                race.seconds(name),
                race.seconds(name) / race.seconds(other),
                race.processorSeconds(name),
                race.processorSeconds(name) / race.processorSeconds(other),
                aim);
    }
}
