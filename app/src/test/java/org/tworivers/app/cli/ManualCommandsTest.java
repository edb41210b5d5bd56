package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;

/// The commands that the pages of the manual show, as they stand there, on the example.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualCommandsTest {
    private static final String WORD = "tworivers ";

    /// What takes something away, and what asks no store.
    private static final List<String> ELSEWHERE = List.of("erase", "leads clocks", "instruments move");

    @SuppressWarnings("NullAway.Init")
    private ExampleStore store;

    @BeforeAll
    void fill(@TempDir Path folder) {
        store = ExampleStore.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"research", "results", "instruments", "leads", "cases"})
    void eachAnswersForPeopleAndForMachines(String page) throws IOException {
        List<String> commands = Files.readAllLines(Roots.project("doc/manual/" + page + ".md")).stream()
                .filter(line -> line.startsWith(WORD))
                .map(line -> line.substring(WORD.length()))
                .filter(line -> ELSEWHERE.stream().noneMatch(line::startsWith))
                .toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            answers(command);
            if (!command.contains("--format")) {
                answers(command + " --format json");
            }
            if (!command.contains("--lang")) {
                answers(command + " --lang zh");
            }
        }
    }

    private void answers(String command) {
        ExampleStore.Run run = store.run(command);
        assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        assertThat(run.out()).as(command).isNotBlank();
    }
}
