package org.tworivers.app.cli.talent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about talent agreements.
@Command(
        name = "talent",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Talent agreements: people who keep their employer and work on site for a term.",
        subcommands = {TalentListCommand.class, TalentShowCommand.class})
public final class TalentCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
