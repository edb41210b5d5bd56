package org.tworivers.app.cli.cases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about service cases.
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Service cases of firms: the work list, one case with its clocks, close-out and satisfaction.",
        subcommands = {CasesListCommand.class, CasesShowCommand.class, CasesRatesCommand.class})
public final class CasesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
