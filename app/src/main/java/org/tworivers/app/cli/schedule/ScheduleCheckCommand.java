package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Events;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.check.TimetableCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks a timetable.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a timetable against its event: every constraint that does not hold, and the value of every"
                    + " objective.",
            "All is counted anew; the check shares nothing with the search."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all constraints hold", "1:some do not, or a file is faulty"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers schedule check event.json schedule.json",
            "  tworivers schedule check event.dzn schedule.json --fairness 1 --format json"
        })
final class ScheduleCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private EventOptions options = new EventOptions();

    @Parameters(paramLabel = "EVENT", description = "The event (.json or .dzn).")
    private Path file = Path.of("");

    @Parameters(paramLabel = "SCHEDULE", description = "The timetable (JSON with assignment).")
    private Path schedule = Path.of("");

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        NamedEvent event = options.open(file);
        ScheduleFile read = Events.sound(ScheduleFile.read(schedule, event));
        TimetableCheck.Report report = TimetableCheck.of(event.problem(), read.timetable());
        EventText text = new EventText(messages, event);
        answer.print(spec, table(text, report), tree(text, report));
        return report.isFeasible() ? 0 : 1;
    }

    private static String table(EventText text, TimetableCheck.Report report) {
        Messages messages = text.messages();
        StringBuilder out = new StringBuilder(text.heading());
        report.violations()
                .forEach(violation -> out.append(text.violation(violation)).append('\n'));
        out.append(
                report.isFeasible()
                        ? messages.text("schedule.check.holds")
                        : messages.text(
                                "schedule.check.broken",
                                Integer.toString(report.violations().size())));
        return out.append('\n')
                .append(ObjectiveText.table(messages, report.values()))
                .toString();
    }

    private static Tree tree(EventText text, TimetableCheck.Report report) {
        return Tree.fields()
                .with("holds", new Tree.Flag(report.isFeasible()))
                .with(
                        "violations",
                        new Tree.Items(
                                report.violations().stream().map(text::tree).toList()))
                .with("objectives", ObjectiveText.tree(report.values()))
                .build();
    }
}
