package org.tworivers.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.Configured;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.serving.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves the ledger to browsers.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        defaultValueProvider = Configured.class,
        description = {
            "Serves the ledger to browsers until it is stopped (Ctrl-C).",
            "Each option may stand in the environment (TWORIVERS_PORT) or in config/application.properties (tworivers.port)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers serve",
            "  tworivers serve --store sqlite:/srv/tworivers.db --bind 0.0.0.0 --port 8080",
            "  TWORIVERS_PORT=9000 tworivers serve"
        })
final class ServeCommand implements Callable<Integer> {
    private static final long MEBIBYTE = 1L << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String bind = "127.0.0.1";

    @Option(
            names = "--base",
            paramLabel = "DAY",
            defaultValue = "2015-11-03",
            description = "The base day that pages begin with (default: ${DEFAULT-VALUE}).")
    private LocalDate base = LocalDate.of(2015, 11, 3);

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The as-of day that pages begin with (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--keep-free",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "Record nothing while the store's disk has fewer MiB left (default: ${DEFAULT-VALUE}).")
    private int keepFree = 64;

    @Override
    public Integer call() throws InterruptedException {
        try (Ledger ledger = store.open()) {
            ledger.database().keepFree(keepFree * MEBIBYTE);
            Served.until(
                    new Serving.Settings(ledger, bind, port, base, this::lastDay, false),
                    spec.commandLine().getOut(),
                    answer.messages());
        }
        return 0;
    }

    /// The day that was given, or today, also when the server has run for weeks.
    private LocalDate lastDay() {
        return asOf == null ? LocalDate.now(ProjectDays.ZONE) : asOf;
    }
}
