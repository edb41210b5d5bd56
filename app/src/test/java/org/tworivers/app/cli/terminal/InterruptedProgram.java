package org.tworivers.app.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tworivers.app.cli.Main;

/// The program as a real process, interrupted as by Ctrl-C when it has said something on stderr.
public final class InterruptedProgram {
    /// How an interrupted process ends.
    public static final int INTERRUPTED = 130;

    private static final Path ENV = Path.of("/usr/bin/env");

    private InterruptedProgram() {}

    /// Runs a command, and interrupts it at the first line that holds a word.
    ///
    /// @param out takes what it prints
    /// @return its exit code
    public static int run(String word, Path out, String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ENV), "skipped: there is no /usr/bin/env to give the process its signals back");
        List<String> command = new ArrayList<>(List.of(
                ENV.toString(),
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String line = err.readLine();
            assumeTrue(line != null && !line.startsWith("/usr/bin/env"), "skipped: this env cannot reset signals");
            while (line != null && !line.contains(word)) {
                line = err.readLine();
            }
            assertThat(line).as("it said \"%s\"", word).isNotNull();
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            while (line != null) {
                line = err.readLine();
            }
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }
}
