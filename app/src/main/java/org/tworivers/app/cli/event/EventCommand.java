package org.tworivers.app.cli.event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about docking meetings.
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Docking meetings: from the lists of delegations and wishes to agendas, outcomes and the report.",
        subcommands = {
            EventListCommand.class,
            EventImportCommand.class,
            EventWishesCommand.class,
            EventScheduleCommand.class,
            EventTimetableCommand.class,
            EventAgendasCommand.class,
            EventOutcomesCommand.class,
            EventReportCommand.class
        })
public final class EventCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
