package org.tworivers.app.cli.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists who wants to meet whom.
@Command(
        name = "wishes",
        mixinStandardHelpOptions = true,
        description = "Who wants to meet whom, what each of the two said, and what came of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers event wishes 2017-05", "  tworivers event wishes 2017-05 --format json"})
final class EventWishesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EventOption event = new EventOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    /// What two said of each other, and what came of it.
    private record Line(Pair pair, String first, String second, String state) {}

    @Override
    public Integer call() {
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            EventReader reader = new EventReader(ledger, EventHands.office(""));
            List<Line> lines = new ArrayList<>();
            for (PairStanding each : book.pairs()) {
                Pair pair = each.pair();
                lines.add(new Line(
                        pair,
                        each.said(pair.first()).stance().word(),
                        each.said(pair.second()).stance().word(),
                        reader.state(book, each).word()));
            }
            lines.sort(Comparator.comparing(Line::pair));
            answer.print(
                    spec,
                    table(book, lines, answer.messages()),
                    Tree.fields()
                            .with("event", event.id())
                            .with(
                                    "pairs",
                                    lines.stream().map(EventWishesCommand::json).toList())
                            .build());
        }
        return 0;
    }

    private static String table(EventBook book, List<Line> lines, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("event.one"),
                messages.text("event.says"),
                messages.text("event.other"),
                messages.text("event.says"),
                messages.text("event.state")));
        for (Line each : lines) {
            table.row(List.of(
                    EventTimetableCommand.name(book, each.pair().first(), messages),
                    messages.text("web.event.wish.stance." + each.first()),
                    EventTimetableCommand.name(book, each.pair().second(), messages),
                    messages.text("web.event.wish.stance." + each.second()),
                    messages.text("web.event.state." + each.state())));
        }
        return table.text();
    }

    private static Tree json(Line each) {
        return Tree.fields()
                .with("one", each.pair().first())
                .with("oneSays", each.first())
                .with("other", each.pair().second())
                .with("otherSays", each.second())
                .with("state", each.state())
                .build();
    }
}
