package org.tworivers.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about printed figures.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Printed figures: do they hold?",
        subcommands = {ClaimsCheckCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers claims check example/claims/field.yaml",
            "  tworivers claims check example/claims/brief-zh.txt --lang zh"
        })
final class ClaimsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
