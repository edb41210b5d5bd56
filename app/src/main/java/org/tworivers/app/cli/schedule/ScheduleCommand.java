package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.terminal.Interruption;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Events;
import org.tworivers.app.work.meetings.Portfolio;
import org.tworivers.app.work.meetings.Provers;
import org.tworivers.app.work.meetings.Scheduling;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Timetables the meetings of an event.
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Gives every meeting of an event a slot and a table, and makes breaks or other objectives few.",
            "EVENT is our own JSON, or MiniZinc data of the published form; doc/manual/schedule.md describes both.",
            "Ctrl-C ends the search and keeps the best so far."
        },
        subcommands = {ScheduleCheckCommand.class, ScheduleRepairCommand.class, ScheduleGenerateCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a timetable that keeps all constraints",
            "1:none was found, or there is none, or a file is faulty",
            "2:wrong use",
            "130:interrupted; what was best by then was printed and written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers schedule example/meetings/docking.json",
            "  tworivers schedule event.dzn --fairness 2 --prove --format json",
            "  tworivers schedule event.json --objective idle --seconds 60 --out schedule.json",
            "  tworivers schedule event.json --seed 7 --iterations 100000",
            "  tworivers schedule check event.json schedule.json",
            "  tworivers schedule repair event.json schedule.json changes.json --out repaired.json"
        })
public final class ScheduleCommand implements Callable<Integer> {
    private static final int SECONDS = 10;
    private static final int SECONDS_TO_PROVE = 600;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private EventOptions options = new EventOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Parameters(paramLabel = "EVENT", arity = "0..1", description = "The event (.json or .dzn).")
    private @Nullable Path file;

    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            split = ",",
            description = {
                "What to make small, the most important first: ${COMPLETION-CANDIDATES}.",
                "Default: what the event says. Optional meetings left out come before all that is named."
            },
            completionCandidates = ObjectiveNames.class)
    private List<String> objectives = new ArrayList<>();

    @Option(
            names = "--prove",
            description = "Prove beside the search that nothing better exists, or that nothing does.")
    private boolean prove;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the timetable there too, as JSON.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        if (file == null) {
            throw new IllegalArgumentException("EVENT () must be given. Maybe see: tworivers schedule --help");
        }
        NamedEvent read = options.open(file);
        NamedEvent event =
                objectives.isEmpty() ? read : Events.withObjectives(read, EventOptions.objectives(objectives));
        MeetingProblem problem = event.problem();
        Scheduling.Budget budget =
                search.budget(prove ? SECONDS_TO_PROVE : SECONDS, prove ? 1 : 0, Timetable.empty(problem.meetings()));
        LiveLine live = LiveLine.to(spec.commandLine().getErr(), messages, search.progress());
        try (Interruption interruption = Interruption.watched()) {
            Scheduling.Watch watch = new Scheduling.Watch(System::nanoTime, interruption::isAsked, live::show);
            Scheduling.Answer found = prove
                    ? Portfolio.prove(problem, budget, watch, Provers.all())
                    : Portfolio.search(problem, budget, watch);
            live.end();
            ScheduleText text = new ScheduleText(new EventText(messages, event));
            Tree json = text.tree(found);
            if (out != null) {
                OutFile.write(out, json);
            }
            answer.print(spec, text.table(found, prove, out), json);
            return text.isDone(found) ? 0 : 1;
        }
    }
}
