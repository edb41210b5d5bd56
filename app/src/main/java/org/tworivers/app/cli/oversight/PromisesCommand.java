package org.tworivers.app.cli.oversight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about promises to firms.
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What was promised to firms for their projects, by when, and whether the firms say it was kept.",
        subcommands = {PromisesListCommand.class})
public final class PromisesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
