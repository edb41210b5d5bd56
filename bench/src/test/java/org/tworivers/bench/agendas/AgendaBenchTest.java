package org.tworivers.bench.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measurement of the print set once, so small that it says nothing of speed: that it still runs.
class AgendaBenchTest {
    @Test
    void thePrintSetOfASmallEventIsMeasured(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path file = folder.resolve("set.pdf");
        new AgendaBench(new PrintStream(said, true, StandardCharsets.UTF_8), file, 6, 2).run(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("participants: 6", "round 1: 8 pages", "heap at its peak");
        assertThat(file).isNotEmptyFile();
    }
}
