package org.tworivers.bench.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of a small office, asked for a second: that the measurement still runs and every page is answered.
class ServeSmokeTest {

    @Test
    void pagesAreAskedForAndAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new ServeBench(out, 200, 1)
                .run("sqlite:" + folder.resolve("office.db"), Path.of("..", "example"), List.of("-Xmx300m"));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("overview, new dates", "dossier", "200 projects", "refused: []", "failed: 0");
    }
}
