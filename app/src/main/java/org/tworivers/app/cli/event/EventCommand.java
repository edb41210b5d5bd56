package org.tworivers.app.cli.event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about docking meetings.
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Docking meetings: lists them, reports on one, writes its agendas.",
        subcommands = {EventListCommand.class, EventReportCommand.class, EventAgendasCommand.class})
public final class EventCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
