package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.OutputFormat;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Recording;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "YAML list, or JSON Lines (.jsonl).")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table or json.")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        if (format == OutputFormat.csv) {
            throw new IllegalArgumentException("format (csv) must be table or json. Maybe json.");
        }
        try (Ledger ledger = store.open()) {
            print(Recording.record(ledger, origin.origin(ledger, Channel.COMMAND), file));
        }
        return 0;
    }

    private void print(Recording.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            out.println(CanonicalText.write(Tree.fields()
                    .with("entries", outcome.entries())
                    .with("journal", FigureTree.head(outcome.head()))
                    .build()));
        } else {
            String done = outcome.entries() == 0
                    ? "This file was recorded before; nothing was added."
                    : "Recorded " + outcome.entries() + " entries.";
            out.println(done);
            out.println("Journal sequence " + outcome.head().sequence() + ", head "
                    + outcome.head().hash());
        }
        out.flush();
    }
}
