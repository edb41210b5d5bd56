package org.tworivers.app.cli.event;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.cli.terminal.Interruption;
import org.tworivers.app.cli.terminal.Terminal;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.BoardDesk.Answer;
import org.tworivers.app.work.events.BoardDesk.Hand;
import org.tworivers.app.work.events.TimetableRun;
import org.tworivers.app.work.events.TimetableRun.Asked;
import org.tworivers.app.work.events.TimetableRuns;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.solver.timetable.Objective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lets the engine make a timetable for an event.
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses which agreed pairs meet, and makes a timetable of them; confirmed meetings stay where they are.",
            "The run is kept and its timetable put on the board; with --publish it is published too.",
            "Exit code 1 when nothing could be put on the board or published. Ctrl-C stops early and keeps the best."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers event schedule 2017-05 --seconds 15",
            "  tworivers event schedule 2017-05 --objective breaks --publish --reason 'first version'",
            "  tworivers event schedule 2017-05 --format json"
        })
final class EventScheduleCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 200;
    private static final int NOT_DONE = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EventOption event = new EventOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "15",
            description = "How long at most (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all randomness (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--objective",
            paramLabel = "WHAT",
            defaultValue = "idle",
            description = "What is made small: idle slots or breaks (default: ${DEFAULT-VALUE}).")
    private String objective = "";

    @Option(names = "--publish", description = "Publish what was found, and confirm its meetings.")
    private boolean publish;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Why it is published, as agendas say it.")
    private String reason = "";

    @Override
    public Integer call() throws InterruptedException {
        Asked asked = asked();
        try (Interruption interruption = Interruption.watched();
                Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            EventHands hands = EventHands.of(ledger, origin);
            TimetableRun run = run(hands, book, asked, interruption);
            Answer done = run.isChoosable() ? keep(hands, book, run) : new Answer.Overtaken();
            if (done instanceof Answer.Refused(var why)) {
                throw new Refusal(why);
            }
            boolean kept = done instanceof Answer.Done;
            answer.print(spec, table(run, kept), json(run, kept));
            return kept ? 0 : NOT_DONE;
        }
    }

    private Asked asked() {
        if (seconds < 1) {
            throw new IllegalArgumentException("seconds (" + seconds + ") must be 1 or more. Maybe 15.");
        }
        return switch (objective) {
            case "idle" -> new Asked(seconds, seed, Objective.IDLE);
            case "breaks" -> new Asked(seconds, seed, Objective.BREAKS);
            default ->
                throw new IllegalArgumentException("objective (" + objective + ") must be idle or breaks. Maybe idle.");
        };
    }

    private TimetableRun run(EventHands hands, EventBook book, Asked asked, Interruption interruption)
            throws InterruptedException {
        List<Placement> confirmed = hands.board().now(book).placements().stream()
                .filter(Placement::confirmed)
                .toList();
        try (TimetableRuns runs = hands.runs()) {
            String id = runs.start(hands.organiser(), book, confirmed, asked).orElseThrow();
            while (runs.isUnderWay(id)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                if (interruption.isAsked()) {
                    runs.stop(id);
                }
                tell(runs.find(event.id(), id).orElseThrow());
            }
            return runs.find(event.id(), id).orElseThrow();
        }
    }

    /// How far it is, on a terminal, in one line.
    private void tell(TimetableRun run) {
        if (Terminal.isThere() && run.figures().isKnown()) {
            spec.commandLine()
                    .getErr()
                    .print("\r"
                            + answer.messages()
                                    .text(
                                            "event.schedule.live",
                                            Long.toString(run.figures().value()),
                                            Long.toString(run.figures().bound()),
                                            Long.toString(run.figures().millis() / 1000))
                            + (run.state().isUnderWay() ? "" : "\n"));
            spec.commandLine().getErr().flush();
        }
    }

    private Answer keep(EventHands hands, EventBook book, TimetableRun run) {
        BoardDesk board = hands.board();
        Answer chosen = board.choose(
                new Hand(hands.organiser(), book, board.now(book).step().version()), run);
        return chosen instanceof Answer.Done && publish
                ? board.publish(
                        new Hand(hands.organiser(), book, board.now(book).step().version()), reason.strip(), true)
                : chosen;
    }

    private String table(TimetableRun run, boolean kept) {
        Messages messages = answer.messages();
        TextTable table = new TextTable(List.of(messages.text("event.schedule.run", run.id()), ">"));
        TimetableRun.Figures figures = run.figures();
        table.row(List.of(
                messages.text("web.event.run.objective." + run.asked().word()), Long.toString(figures.value())));
        table.row(List.of(messages.text("web.event.run.bound"), Long.toString(figures.bound())));
        table.row(List.of(messages.text("web.event.run.placed"), figures.placed() + " / " + figures.meetings()));
        table.row(List.of(messages.text("web.event.run.musts"), figures.mustsPlaced() + " / " + figures.musts()));
        String said = kept ? publish ? "event.schedule.published" : "event.schedule.kept" : "event.schedule.not-kept";
        return table.text() + messages.text(said) + "\n";
    }

    private Tree json(TimetableRun run, boolean kept) {
        TimetableRun.Figures figures = run.figures();
        return Tree.fields()
                .with("event", event.id())
                .with("run", run.id())
                .with("state", run.state().word())
                .with("objective", run.asked().word())
                .with("seed", seed)
                .with("value", figures.value())
                .with("bound", figures.bound())
                .with("meetings", figures.meetings())
                .with("placed", figures.placed())
                .with("musts", figures.musts())
                .with("mustsPlaced", figures.mustsPlaced())
                .with("unplaced", figures.unplaced())
                .withFlag("kept", kept)
                .withFlag("published", kept && publish)
                .build();
    }
}
