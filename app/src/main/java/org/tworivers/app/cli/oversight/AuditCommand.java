package org.tworivers.app.cli.oversight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about audits.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Random samples of what is claimed, to be looked at on the spot; what may be a fraud.",
        subcommands = {AuditSampleCommand.class, AuditShowCommand.class, AuditSuspectsCommand.class})
public final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
