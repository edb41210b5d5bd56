package org.tworivers.bench.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMutationsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whateverIsImportedEndsAndLeavesNothingHalfDone() throws IOException {
        long seed = Long.getLong("tworivers.seed", System.nanoTime());
        System.out.println("seed " + seed + " (again with -Dtworivers.seed=" + seed + ")");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Path project = Path.of(System.getProperty("tworivers.root", ".."));
        new ImportMutations(project, folder)
                .run(100_000, 500, seed, new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("100000 mutated rows", "500 mutated files");
    }
}
