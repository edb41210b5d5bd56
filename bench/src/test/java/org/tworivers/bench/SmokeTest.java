package org.tworivers.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.bench.matching.AllocationBench;

/// Each measurement once, so small that it says nothing of speed: that it still runs, and that the peers' tables are
/// the same.
class SmokeTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void figuresOfASmallLedgerAreThoseOfThePeers() throws SQLException {
        new FigureBench(out, folder, 20_000).run(1);
        assertThat(said()).contains("the table of DuckDB is the same", "the table of SQLite is the same");
    }

    @Test
    void anImportOfFewRowsIsMeasured() throws IOException {
        new ImportBench(out, folder, 500).run();
        assertThat(said()).contains("import, durable", "and read every row by the map");
    }

    @Test
    void theStoreIsMeasured() throws IOException {
        new StoreBench(out, folder, 1_000, 20).run();
        assertThat(said()).contains("append, one entry a transaction", "the chain:", "1,000 facts in memory");
    }

    @Test
    void assignmentsCostWhatThoseOfThePeersCost() {
        assertThat(new AllocationBench(out, false).run(40, 8, 1)).as(said()).isZero();
        assertThat(new AllocationBench(out, false).run(12, 12, 1)).as(said()).isZero();
    }
}
