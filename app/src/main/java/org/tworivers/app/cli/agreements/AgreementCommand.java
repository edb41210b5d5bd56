package org.tworivers.app.cli.agreements;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about agreements and paired parks.
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Agreements and paired parks: lists them, shows how far one has come, settles a year of shares.",
        subcommands = {AgreementListCommand.class, AgreementShowCommand.class, AgreementSettleCommand.class})
public final class AgreementCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
