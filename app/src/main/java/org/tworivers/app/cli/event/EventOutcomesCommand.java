package org.tworivers.app.cli.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.ToldOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists what came of meetings.
@Command(
        name = "outcomes",
        mixinStandardHelpOptions = true,
        description =
                "What came of the meetings of which somebody said something: the last word, and whether it is disputed.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers event outcomes 2017-05", "  tworivers event outcomes 2017-05 --format json"})
final class EventOutcomesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EventOption event = new EventOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            TextTable table = new TextTable(List.of(
                    messages.text("event.one"),
                    messages.text("event.other"),
                    messages.text("event.outcome"),
                    messages.text("event.disputed"),
                    messages.text("event.note")));
            List<Tree> trees = new ArrayList<>();
            for (Pair pair : book.toldOf()) {
                ToldOutcome told = ToldOutcome.of(book.outcomes(pair));
                OutcomeStated last = told.standing().stated();
                table.row(List.of(
                        EventTimetableCommand.name(book, pair.first(), messages),
                        EventTimetableCommand.name(book, pair.second(), messages),
                        messages.text("web.event.outcome." + word(last)),
                        told.isDisputed() ? messages.text("event.yes") : "",
                        last.note()));
                trees.add(json(pair, told, last));
            }
            answer.print(
                    spec,
                    table.text(),
                    Tree.fields()
                            .with("event", event.id())
                            .with("outcomes", trees)
                            .build());
        }
        return 0;
    }

    private static String word(OutcomeStated stated) {
        return stated.held() ? stated.result().word() : "not-held";
    }

    private static Tree json(Pair pair, ToldOutcome told, OutcomeStated last) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("one", pair.first())
                .with("other", pair.second())
                .withFlag("held", last.held())
                .with("result", last.result().word())
                .withFlag("disputed", told.isDisputed())
                .with("note", last.note());
        last.amount()
                .ifPresent(amount -> out.with("amount", amount.units().toPlainString())
                        .with("currency", amount.denomination().currency()));
        return out.build();
    }
}
