package org.tworivers.app.cli.organisations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about organisations.
@Command(
        name = "organisations",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Organisations that may be recorded twice: finds them, merges them, parts them again.",
        subcommands = {DuplicatesCommand.class, MergeCommand.class, UnmergeCommand.class, ApartCommand.class})
public final class OrganisationsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
