package org.tworivers.app.cli.event;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the published timetable of an event.
@Command(
        name = "timetable",
        mixinStandardHelpOptions = true,
        description = {
            "The timetable of an event as published last: when, at which table, who with whom.",
            "A new one is made by: tworivers event schedule."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers event timetable 2017-05",
            "  tworivers event timetable 2017-05 --delegation zhongwei --lang zh",
            "  tworivers event timetable 2017-05 --format json"
        })
final class EventTimetableCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EventOption event = new EventOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--delegation",
            paramLabel = "KEY",
            defaultValue = "",
            description = "Only the meetings of this delegation.")
    private String delegation = "";

    @Override
    public Integer call() {
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            if (!delegation.isEmpty() && book.findDelegation(delegation).isEmpty()) {
                throw new IllegalArgumentException("delegation (" + delegation
                        + ") must be the key of one of the event. Maybe see: tworivers event wishes " + event.id());
            }
            List<Placement> shown = book.placements().stream()
                    .filter(each -> delegation.isEmpty() || each.pair().has(delegation))
                    .toList();
            answer.print(
                    spec,
                    table(book, shown, answer.messages()),
                    Tree.fields()
                            .with("event", event.id())
                            .with("version", book.versions().size())
                            .with(
                                    "meetings",
                                    shown.stream()
                                            .map(EventTimetableCommand::json)
                                            .toList())
                            .build());
        }
        return 0;
    }

    private static String table(EventBook book, List<Placement> shown, Messages messages) {
        if (book.versions().isEmpty()) {
            return messages.text("event.unpublished") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("event.begins"),
                messages.text("event.table"),
                messages.text("event.one"),
                messages.text("event.other")));
        for (Placement each : shown) {
            table.row(List.of(
                    each.begins().toString().replace('T', ' '),
                    each.table(),
                    name(book, each.pair().first(), messages),
                    name(book, each.pair().second(), messages)));
        }
        return table.text();
    }

    static String name(EventBook book, String key, Messages messages) {
        return book.findDelegation(key)
                .map(each -> each.names().in(messages.language()))
                .orElse(key);
    }

    private static Tree json(Placement each) {
        return Tree.fields()
                .with("begins", each.begins().toString())
                .with("table", each.table())
                .with("one", each.pair().first())
                .with("other", each.pair().second())
                .with("interpreters", each.interpreters())
                .withFlag("confirmed", each.confirmed())
                .build();
    }
}
