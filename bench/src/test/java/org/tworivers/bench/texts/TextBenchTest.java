package org.tworivers.bench.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBenchTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void aSearchOverFewOffersIsMeasured() {
        assertThat(new OfferBench(out).run(500, 20, 1)).isGreaterThan(200);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("20 searches");
    }

    /// Words alone: the module takes minutes for all abstracts.
    @Test
    void onAbstractsItWasNotMadeForItIsNearThePublishedSearch() throws IOException {
        String given = System.getProperty("tworivers.data", "");
        Path data = given.isEmpty()
                ? Path.of(System.getProperty("tworivers.root")).resolve("../shared/data")
                : Path.of(given);
        assumeThat(data.resolve("text/cacm.tar.gz"))
                .as("the CACM collection stands beside the project, or where tworivers.data says")
                .exists();
        double precision = CacmTable.of(out, data.resolve("text")).run(Optional.empty());
        assertThat(precision).as(said.toString(StandardCharsets.UTF_8)).isGreaterThan(0.28);
    }
}
