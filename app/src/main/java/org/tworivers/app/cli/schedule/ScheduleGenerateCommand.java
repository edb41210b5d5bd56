package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.exchange.timetable.EventTree;
import org.tworivers.app.exchange.timetable.Limits;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.render.Messages;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes events up.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up an event around a timetable that keeps all constraints, so that one exists.",
            "The same numbers and seed give the same event. It asks for few idle slots."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers schedule generate --participants 200 --meetings 2000 --slots 24 --tables 100 --seed 1 --out"
                    + " e.json",
            "  tworivers schedule generate --participants 6 --meetings 8 --slots 4 --tables 2 --seed 1 --planted s.json"
        })
final class ScheduleGenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(names = "--participants", required = true, paramLabel = "P", description = "How many participants, from 2.")
    private int participants;

    @Option(names = "--meetings", required = true, paramLabel = "M", description = "How many meetings.")
    private int meetings;

    @Option(names = "--slots", required = true, paramLabel = "T", description = "How many slots, all adjacent.")
    private int slots;

    @Option(names = "--tables", required = true, paramLabel = "L", description = "How many tables in every slot.")
    private int tables;

    @Option(
            names = "--away",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "How many of all slots of participants are taken away where nobody meets (default: 10).")
    private int away = 10;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "What all chance comes from.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the event is written (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--planted",
            paramLabel = "FILE",
            description = "Where the timetable it was made around is written.")
    private @Nullable Path planted;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        requireWithin("participants", participants, Limits.PARTICIPANTS);
        requireWithin("meetings", meetings, Limits.MEETINGS);
        requireWithin("slots", slots, Limits.SLOTS);
        requireWithin("tables", tables, Limits.TABLES);
        requireWithin("away", away, 100);
        PlantedEvent made = PlantedEvent.of(
                new PlantedEvent.Size(participants, meetings, slots, tables, away), seed, Objective.IDLE);
        NamedEvent event = NamedEvent.numbered(made.problem(), title(), true);
        if (planted != null) {
            Tree rows = new Tree.Items(ScheduleFile.assignment(event, made.planted()));
            OutFile.write(planted, Tree.fields().with("assignment", rows).build());
        }
        if (out == null) {
            spec.commandLine().getOut().println(CanonicalText.write(EventTree.of(event)));
            spec.commandLine().getOut().flush();
        } else {
            OutFile.write(out, EventTree.of(event));
            answer.print(
                    spec,
                    messages.text("schedule.generated", out.toString()) + "\n",
                    Tree.fields()
                            .with("event", out.toString())
                            .with("seed", seed)
                            .build());
        }
        return 0;
    }

    private static void requireWithin(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    option + " (" + value + ") must be 0 to " + most + ". Maybe a digit too many.");
        }
    }

    private String title() {
        return "Made up: " + participants + " participants, " + meetings + " meetings, " + slots + " slots, " + tables
                + " tables, seed " + seed;
    }
}
