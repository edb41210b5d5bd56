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

/// Reports how far the meetings of an event came.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "How far the meetings of an event came: asked for, agreed, on the agenda, held, and what came of them.",
            "What became of the projects signed there: tworivers figures --by event."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers event report 2017-05", "  tworivers event report 2017-05 --format json"})
final class EventReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EventOption event = new EventOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            TextTable table = new TextTable(List.of(book.plan().names().in(messages.language()), ">"));
            EventReport report = EventReport.of(book);
            for (String name : EventReport.NAMES) {
                table.row(List.of(messages.text("web.event.report." + name), Integer.toString(report.count(name))));
            }
            answer.print(spec, table.text(), json(book).build());
        }
        return 0;
    }

    static Tree.FieldsBuilder json(EventBook book) {
        EventReport report = EventReport.of(book);
        Tree.FieldsBuilder out = Tree.fields()
                .with("event", book.plan().id())
                .with("sequence", book.sequence())
                .with("first", book.plan().first().toString())
                .with("last", book.plan().last().toString())
                .with("version", book.versions().size());
        EventReport.NAMES.forEach(name -> out.with(name, report.count(name)));
        return out;
    }
}
