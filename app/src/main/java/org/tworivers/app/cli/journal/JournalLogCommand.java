package org.tworivers.app.cli.journal;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.exchange.journal.EntryTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.store.EntryFilter;
import org.tworivers.app.store.JournalLog;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists entries.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Lists entries of the journal, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal log --limit 5",
            "  tworivers journal log --subject project:mill",
            "  tworivers journal log --type register.person-stated --oldest-first",
            "  tworivers journal log --import 019aa0f2c1d40123456789abcdef --from 17 --to 90 --format json"
        })
final class JournalLogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--subject", paramLabel = "SUBJECT", defaultValue = "", description = "Only about this one.")
    private String subject = "";

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "", description = "Only of this type.")
    private String type = "";

    @Option(names = "--import", paramLabel = "IMPORT", defaultValue = "", description = "Only of this import.")
    private String importId = "";

    @Option(names = "--from", paramLabel = "N", defaultValue = "1", description = "From this entry on (default: 1).")
    private long from = 1;

    @Option(names = "--to", paramLabel = "N", description = "Up to this entry, which belongs to it.")
    private long to = Long.MAX_VALUE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--oldest-first", description = "The oldest first.")
    private boolean oldestFirst;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        EntryFilter filter = new EntryFilter(subject, type, importId, from, to, limit, oldestFirst);
        try (Ledger ledger = store.openExisting()) {
            List<Entry> entries = new JournalLog(ledger.database()).find(filter);
            Recorders recorders = new Recorders(ledger.database());
            answer.print(spec, table(entries, recorders, messages), json(entries));
        }
        return 0;
    }

    private static String table(List<Entry> entries, Recorders recorders, Messages messages) {
        if (entries.isEmpty()) {
            return messages.text("journal.log.empty") + "\n";
        }
        TextTable table = new TextTable(List.of(
                ">" + messages.text("journal.column.sequence"),
                messages.text("journal.column.recorded"),
                messages.text("journal.column.recorder"),
                messages.text("journal.column.type"),
                messages.text("journal.column.subject"),
                messages.text("journal.column.day"),
                messages.text("journal.column.import"),
                messages.text("journal.column.id")));
        for (Entry entry : entries) {
            String recorder = entry.origin().recorder();
            table.row(List.of(
                    Long.toString(entry.sequence()),
                    entry.recordedAt().toString(),
                    recorders.findName(recorder).orElse(recorder),
                    entry.draft().type(),
                    entry.draft().subject(),
                    entry.draft().day().toString(),
                    entry.origin().importId(),
                    entry.id()));
        }
        return table.text();
    }

    private static Tree json(List<Entry> entries) {
        return Tree.fields()
                .with(
                        "entries",
                        new Tree.Items(entries.stream().map(EntryTree::write).toList()))
                .build();
    }
}
