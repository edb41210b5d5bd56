package org.tworivers.app.cli.energy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about energy.
@Command(
        name = "energy",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Energy: whether a project needs a review, and with what its consumption may be compared.",
        subcommands = {EnergyScreenCommand.class})
public final class EnergyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
