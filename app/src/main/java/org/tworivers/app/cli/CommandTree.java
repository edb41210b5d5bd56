package org.tworivers.app.cli;

import java.util.Arrays;
import java.util.List;
import org.tworivers.app.cli.agreements.AgreementCommand;
import org.tworivers.app.cli.cases.CasesCommand;
import org.tworivers.app.cli.energy.EnergyCommand;
import org.tworivers.app.cli.event.EventCommand;
import org.tworivers.app.cli.export.ExportCommand;
import org.tworivers.app.cli.instruments.InstrumentsCommand;
import org.tworivers.app.cli.journal.EraseCommand;
import org.tworivers.app.cli.journal.JournalCommand;
import org.tworivers.app.cli.journal.PersonCommand;
import org.tworivers.app.cli.journal.WithdrawCommand;
import org.tworivers.app.cli.leads.LeadsCommand;
import org.tworivers.app.cli.letters.DigestCommand;
import org.tworivers.app.cli.organisations.OrganisationsCommand;
import org.tworivers.app.cli.oversight.AuditCommand;
import org.tworivers.app.cli.oversight.PromisesCommand;
import org.tworivers.app.cli.oversight.StallsCommand;
import org.tworivers.app.cli.parks.ParksCommand;
import org.tworivers.app.cli.research.ResearchCommand;
import org.tworivers.app.cli.results.ResultsCommand;
import org.tworivers.app.cli.schedule.ScheduleCommand;
import org.tworivers.app.cli.talent.TalentCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/// All commands of the program, in the order of its help.
///
/// Only what the arguments name is built with its options and parts, by reflection; of the others the program needs
/// no more than a name and a line for its help, and a short command should not wait for the rest.
final class CommandTree {
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ImportCommand.class,
            ImportsCommand.class,
            UndoCommand.class,
            TemplateCommand.class,
            RecordCommand.class,
            ReferenceCommand.class,
            OrganisationsCommand.class,
            FiguresCommand.class,
            BalanceCommand.class,
            BulletinCommand.class,
            VerifyCommand.class,
            JournalCommand.class,
            WithdrawCommand.class,
            PersonCommand.class,
            EraseCommand.class,
            ExampleCommand.class,
            ClaimsCommand.class,
            AgreementCommand.class,
            AuditCommand.class,
            DigestCommand.class,
            EnergyCommand.class,
            EventCommand.class,
            ExportCommand.class,
            LeadsCommand.class,
            CasesCommand.class,
            InstrumentsCommand.class,
            ParksCommand.class,
            PromisesCommand.class,
            ResearchCommand.class,
            ResultsCommand.class,
            ScheduleCommand.class,
            StallsCommand.class,
            TalentCommand.class,
            ServeCommand.class,
            HelpCommand.class);

    private CommandTree() {}

    /// The program with its commands.
    ///
    /// @param top the program itself
    /// @param arguments what it will be run with
    static CommandLine grow(Object top, String... arguments) {
        CommandLine line = new CommandLine(top);
        for (Class<?> command : COMMANDS) {
            Command described = command.getAnnotation(Command.class);
            boolean named = Arrays.asList(arguments).contains(described.name());
            line.addSubcommand(described.name(), named ? command : outline(described));
        }
        return line;
    }

    private static CommandSpec outline(Command described) {
        CommandSpec outline = CommandSpec.create().name(described.name());
        outline.usageMessage().header(described.header()).description(described.description());
        return outline;
    }
}
