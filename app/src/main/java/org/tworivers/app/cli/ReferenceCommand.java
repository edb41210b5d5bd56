package org.tworivers.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about coded schemes.
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Coded, dated schemes: places, industries, anything with codes, names and a tree.",
        subcommands = {ReferenceLoadCommand.class, ReferenceListCommand.class})
final class ReferenceCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
