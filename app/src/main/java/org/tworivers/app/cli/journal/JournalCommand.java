package org.tworivers.app.cli.journal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The journal itself: verify it, look into it, keep and move it.
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The journal itself: verify it, look into it, keep and move it.",
        subcommands = {
            JournalVerifyCommand.class,
            JournalHeadCommand.class,
            JournalLogCommand.class,
            JournalRebuildCommand.class,
            JournalBackupCommand.class,
            JournalRestoreCommand.class,
            JournalExportCommand.class,
            JournalImportCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal verify --against bulletin.json",
            "  tworivers journal log --subject project:mill",
            "  tworivers journal backup tworivers-2017-05-24.db"
        })
public final class JournalCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
