package org.tworivers.app.cli.journal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// People: stated with what can be erased, and shown.
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "People: stated with what can be erased, and shown.",
        subcommands = {PersonRecordCommand.class, PersonShowCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers person record p-17 --name - --contact - --role contact",
            "  tworivers person show p-17",
            "  tworivers erase p-17 --reason asked-for"
        })
public final class PersonCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
