package org.tworivers.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Recording;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Records entries that a person wrote in a file.
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Records the entries of a file, whole or not at all: organisations, agreements, events, dossiers.",
            "The form of an entry is told in doc/manual/record.md. The same file twice is recorded once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers record example/henan-shanghai/story.yaml",
            "  tworivers record acts.jsonl --store sqlite:./tworivers.db --format json"
        })
final class RecordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "YAML list, or JSON Lines (.jsonl).")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.open()) {
            Recording.Outcome outcome = Recording.record(ledger, origin.origin(ledger, Channel.COMMAND), file);
            String done = outcome.entries() == 0
                    ? messages.text("record.before")
                    : messages.text("record.done", Long.toString(outcome.entries()));
            Head head = outcome.head();
            answer.print(
                    spec,
                    done + "\n" + messages.text("figures.receipt", Long.toString(head.sequence()), head.hash()) + "\n",
                    Tree.fields()
                            .with("entries", outcome.entries())
                            .with("journal", FigureTree.head(head))
                            .build());
        }
        return 0;
    }
}
