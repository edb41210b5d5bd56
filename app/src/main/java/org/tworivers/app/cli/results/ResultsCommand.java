package org.tworivers.app.cli.results;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about results of research.
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Results of research: how ready they are, and what is produced with them.",
        subcommands = {ResultsListCommand.class, ResultsShowCommand.class})
public final class ResultsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
