package org.tworivers.app.cli.research;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about the research network.
@Command(
        name = "research",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "The research network: joint institutes, projects and contracts, who works with whom, needs and offers.",
        subcommands = {
            ResearchListCommand.class,
            ResearchShowCommand.class,
            ResearchNetworkCommand.class,
            ResearchPathsCommand.class,
            ResearchNeedsCommand.class,
            ResearchFiguresCommand.class
        })
public final class ResearchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
