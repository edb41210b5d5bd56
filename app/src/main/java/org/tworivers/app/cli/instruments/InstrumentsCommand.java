package org.tworivers.app.cli.instruments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about shared instruments.
@Command(
        name = "instruments",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Shared instruments: the catalogue, one of them, its week, moving a booking, how much they are used, what users owe.",
        subcommands = {
            InstrumentsListCommand.class,
            InstrumentsShowCommand.class,
            InstrumentsWeekCommand.class,
            InstrumentsMoveCommand.class,
            InstrumentsUseCommand.class,
            InstrumentsStatementCommand.class
        })
public final class InstrumentsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
