package org.tworivers.app.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.cli.terminal.InterruptedProgram;

/// A real process that is interrupted while it searches.
class InterruptionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void anInterruptedSearchKeepsTheBestSoFar() throws IOException, InterruptedException {
        Runs runs = new Runs(folder);
        runs.run("schedule generate --participants 60 --meetings 400 --slots 20 --tables 24 --seed 2 --out event.json");
        Path answer = folder.resolve("answer.json");
        int code = InterruptedProgram.run(
                "bound",
                answer,
                "schedule",
                folder.resolve("event.json").toString(),
                "--seconds",
                "600",
                "--threads",
                "1",
                "--progress",
                "--format",
                "json",
                "--out",
                folder.resolve("schedule.json").toString());
        assertThat(code).isEqualTo(InterruptedProgram.INTERRUPTED);
        assertThat(Files.readString(answer)).contains("\"stop\":\"cancelled\"", "\"assignment\":[{");
        assertThat(runs.run("schedule check event.json schedule.json").code()).isZero();
    }
}
