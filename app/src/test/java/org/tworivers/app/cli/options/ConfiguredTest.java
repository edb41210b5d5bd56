package org.tworivers.app.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// An option is what was given, else what the environment says, else the settings file, else the default.
class ConfiguredTest {
    @TempDir
    private Path folder = Path.of("");

    @Command(name = "listen")
    static final class Listen implements Runnable {
        @Option(names = "--keep-free", defaultValue = "1")
        private int keepFree;

        @Option(names = "--loud")
        private boolean loud;

        @Override
        public void run() {}
    }

    private int keepFree(Map<String, String> environment, Path file, String... arguments) {
        Listen listen = new Listen();
        new CommandLine(listen)
                .setDefaultValueProvider(new Configured(environment, file))
                .parseArgs(arguments);
        assertThat(listen.loud).isFalse();
        return listen.keepFree;
    }

    @Test
    void whatIsNearerWins() throws IOException {
        Path file = Files.writeString(folder.resolve("application.properties"), "tworivers.keep-free=3\n# 说明\n");
        Map<String, String> environment = Map.of("TWORIVERS_KEEP_FREE", "4", "TWORIVERS_LOUD", "yes");
        assertThat(keepFree(Map.of(), folder.resolve("none"))).isEqualTo(1);
        assertThat(keepFree(Map.of(), file)).isEqualTo(3);
        assertThat(keepFree(environment, file)).isEqualTo(4);
        assertThat(keepFree(environment, file, "--keep-free", "5")).isEqualTo(5);
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("application.properties"), "a=\\uzz\n");
        assertThatThrownBy(() -> keepFree(Map.of(), file)).hasMessageContaining(file.toString());
    }
}
