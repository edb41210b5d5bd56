package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.exchange.timetable.ChangesFile;
import org.tworivers.app.exchange.timetable.EventTree;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Events;
import org.tworivers.app.work.meetings.Repaired;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Mends a timetable on the day.
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = {
            "Mends a timetable after what changed on the day: a cancelled meeting or participant, a no-show, a late",
            "arrival, a new request, a lost table. What is locked, confirmed or over stays; as few others move as can"
                    + " be.",
            "The answer lists what moved, and whom to tell."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:repaired; what could not be placed is listed",
            "1:a constraint does not hold after it, or what must stay cannot, or a file is faulty"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers schedule repair event.json schedule.json changes.json",
            "  tworivers schedule repair event.json s.json changes.json --out s2.json --out-event event2.json --format"
                    + " json"
        })
final class ScheduleRepairCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private EventOptions options = new EventOptions();

    @Parameters(paramLabel = "EVENT", description = "The event (.json or .dzn).")
    private Path file = Path.of("");

    @Parameters(paramLabel = "SCHEDULE", description = "The timetable as it stands (JSON with assignment).")
    private Path schedule = Path.of("");

    @Parameters(paramLabel = "CHANGES", description = "What changed (JSON).")
    private Path changes = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Write the new timetable there too, as JSON.")
    private @Nullable Path out;

    @Option(
            names = "--out-event",
            paramLabel = "FILE",
            description = "Write the changed event there: the new timetable is one of that event.")
    private @Nullable Path outEvent;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        NamedEvent event = options.open(file);
        ScheduleFile before = Events.sound(ScheduleFile.read(schedule, event));
        ChangesFile changed = Events.sound(ChangesFile.read(changes, event));
        Repaired repaired = Repaired.of(event, before, changed);
        RepairText text = new RepairText(new EventText(messages, repaired.event()), repaired);
        if (out != null) {
            OutFile.write(out, text.tree());
        }
        if (outEvent != null) {
            OutFile.write(outEvent, EventTree.of(repaired.eventToKeep()));
        }
        answer.print(spec, text.table(), text.tree());
        return repaired.violations().isEmpty() ? 0 : 1;
    }
}
