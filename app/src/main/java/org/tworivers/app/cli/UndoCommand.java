package org.tworivers.app.cli;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.imports.UndoJob;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes an import back.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes an import back: what it brought stops counting, what was known before stays known then.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers imports", "  tworivers undo 019aa0f2c1d40123456789abcdef --reason \"wrong sheet\""})
final class UndoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "IMPORT", description = "Id of the import, as the import printed it.")
    private String importId = "";

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String reason = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            UndoJob job = new UndoJob(ledger.journal(), ledger.imports());
            switch (job.run(origin.origin(ledger, Channel.COMMAND), importId, reason)) {
                case Appended.Recorded(long first, Head head) ->
                    answer.print(
                            spec,
                            messages.text("undo.done") + "\n"
                                    + messages.text("figures.receipt", Long.toString(head.sequence()), head.hash())
                                    + "\n",
                            Tree.fields()
                                    .with("import", importId)
                                    .with("undoneSequence", first)
                                    .with("journal", FigureTree.head(head))
                                    .build());
                case Appended.AlreadyRecorded already ->
                    throw new IllegalStateException(
                            "entry " + already.sequence() + " cannot answer for an undo without a key");
                case Appended.Refused refused -> throw new Refusal(refused.rejections());
            }
        }
        return 0;
    }
}
