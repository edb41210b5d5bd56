package org.tworivers.app.cli.parks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Parks and who suits them.
@Command(
        name = "parks",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Parks: what is left of their quotas, which gates are in force, and which park suits whom.",
        subcommands = {
            ParksListCommand.class,
            ParksMatchCommand.class,
            ParksSearchCommand.class,
            ParksAllocateCommand.class,
            ParksOutputCommand.class,
            ParksGatesCommand.class,
            ParksStatisticsCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks list --on 2017-05-31",
            "  tworivers parks match --firm jinshan-chemical --on 2023-06-01",
            "  tworivers parks search 气囊丝",
            "  tworivers parks allocate --on 2023-08-01",
            "  tworivers parks output --on 2017-05-31",
            "  tworivers parks gates --on 2023-06-01"
        })
public final class ParksCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
