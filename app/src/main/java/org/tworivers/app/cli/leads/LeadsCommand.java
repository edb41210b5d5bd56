package org.tworivers.app.cli.leads;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about leads.
@Command(
        name = "leads",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Leads of resident teams: the work list, one lead with who talked first, the funnel, the clocks.",
        subcommands = {
            LeadsListCommand.class,
            LeadsShowCommand.class,
            LeadsFunnelCommand.class,
            LeadsClocksCommand.class
        })
public final class LeadsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
