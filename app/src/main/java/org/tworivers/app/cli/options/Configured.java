package org.tworivers.app.cli.options;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What an option says when it is not given: for `--as-of` the variable `TWORIVERS_AS_OF`, else the line
/// `tworivers.as-of` of the settings file (`config/application.properties`, where Spring's own settings stand too),
/// else
/// the command's default.
public final class Configured implements IDefaultValueProvider {
    private static final String FOLDER = "config";
    private static final String FILE = "application.properties";
    private static final String SPACE = "tworivers.";

    private final Map<String, String> environment;
    private final Path file;
    private @Nullable Properties settings;

    /// As the program was started.
    public Configured() {
        this(System.getenv(), Path.of(FOLDER, FILE));
    }

    Configured(Map<String, String> environment, Path file) {
        this.environment = environment;
        this.file = file;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec asked) {
        return asked instanceof OptionSpec option && option.arity().max() > 0
                ? find(option.longestName().substring(2)).orElse(null)
                : null;
    }

    /// A setting that is no option, such as `mail.host`; empty when nothing is said of it.
    public String text(String name) {
        return find(name).orElse("");
    }

    private Optional<String> find(String name) {
        String variable = "TWORIVERS_" + name.toUpperCase(Locale.ROOT).replaceAll("[-.]", "_");
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(settings().getProperty(SPACE + name)));
    }

    private Properties settings() {
        if (settings == null) {
            Properties read = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    read.load(reader);
                } catch (IOException | IllegalArgumentException broken) {
                    throw new IllegalArgumentException(
                            "file (" + file + ") must hold settings, a line each: " + broken.getMessage()
                                    + ". Maybe it is not in UTF-8, or a \\u is not followed by four digits.",
                            broken);
                }
            }
            settings = read;
        }
        return settings;
    }
}
