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
import org.tworivers.core.meetings.EventReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the events of a ledger.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The docking meetings that were planned, with how far each has come.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers event list", "  tworivers event list --lang zh", "  tworivers event list --format json"})
final class EventListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            long head = ledger.journal().head().sequence();
            List<EventBook> books = ledger.events().ids(head).stream()
                    .map(event -> ledger.events().book(event, head))
                    .toList();
            answer.print(
                    spec,
                    table(books, messages),
                    Tree.fields()
                            .with(
                                    "events",
                                    books.stream().map(EventListCommand::json).toList())
                            .build());
        }
        return 0;
    }

    private static String table(List<EventBook> books, Messages messages) {
        if (books.isEmpty()) {
            return messages.text("web.event.none") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("event.id"),
                messages.text("event.name"),
                messages.text("event.first"),
                ">" + messages.text("web.event.report.admitted"),
                ">" + messages.text("web.event.report.onAgenda")));
        for (EventBook book : books) {
            EventReport report = EventReport.of(book);
            table.row(List.of(
                    book.plan().id(),
                    book.plan().names().in(messages.language()),
                    book.plan().first().toString(),
                    Integer.toString(report.admitted()),
                    Integer.toString(report.onAgenda())));
        }
        return table.text();
    }

    private static Tree json(EventBook book) {
        return EventReportCommand.json(book)
                .with("names", Tree.ofTexts(book.plan().names().byLanguage()))
                .build();
    }
}
