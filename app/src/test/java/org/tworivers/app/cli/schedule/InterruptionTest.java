package org.tworivers.app.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.cli.Main;

/// A real process that is interrupted while it searches.
class InterruptionTest {
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anInterruptedSearchKeepsTheBestSoFar() throws IOException, InterruptedException {
        Path env = Path.of("/usr/bin/env");
        assumeTrue(Files.isExecutable(env), "skipped: there is no /usr/bin/env to give the process its signals back");
        Runs runs = new Runs(folder);
        runs.run("schedule generate --participants 60 --meetings 400 --slots 20 --tables 24 --seed 2 --out event.json");
        Path answer = folder.resolve("answer.json");
        Process process = new ProcessBuilder(
                        env.toString(),
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
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
                        folder.resolve("schedule.json").toString())
                .redirectOutput(answer.toFile())
                .start();
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = err.readLine();
            assumeTrue(line != null && !line.startsWith("/usr/bin/env"), "skipped: this env cannot reset signals");
            while (line != null && !line.contains("bound")) {
                line = err.readLine();
            }
            assertThat(line).as("it told where it stands").isNotNull();
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
        assertThat(Files.readString(answer)).contains("\"stop\":\"cancelled\"", "\"assignment\":[{");
        assertThat(runs.run("schedule check event.json schedule.json").code()).isZero();
    }
}
