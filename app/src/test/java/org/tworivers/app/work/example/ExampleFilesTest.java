package org.tworivers.app.work.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleFilesTest {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("tworivers.root", "..")).resolve("example/henan-shanghai");

    @Test
    void theFilesThatShipAreThoseOfTheirSeed() throws IOException {
        ExampleFiles files = ExampleFiles.of(ExampleFiles.SEED);

        assertThat(Files.readString(EXAMPLE.resolve("projects.csv"))).isEqualTo(files.projects());
        assertThat(Files.readString(EXAMPLE.resolve("acts.jsonl"))).isEqualTo(files.acts());
        assertThat(Files.readString(EXAMPLE.resolve("event.jsonl"))).isEqualTo(files.event());
    }

    @Test
    void anotherSeedGivesOtherFiles() {
        assertThat(ExampleFiles.of(1).projects())
                .isNotEqualTo(ExampleFiles.of(2).projects());
    }

    @Test
    void everyProjectSaysInBothLanguagesThatItIsMadeUp() {
        assertThat(ExampleFiles.of(ExampleFiles.SEED).projects().lines().skip(1))
                .allSatisfy(row -> assertThat(row).matches("\\d{4},示例项目 \\d{4} [^,]+,Example project \\d{4} [^,]+,.*"));
    }
}
