package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.imports.UndoJob;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
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
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "IMPORT", description = "Id of the import, as the import printed it.")
    private String importId = "";

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String reason = "";

    @Override
    public Integer call() {
        try (Ledger ledger = store.openExisting()) {
            UndoJob job = new UndoJob(ledger.journal(), ledger.imports());
            PrintWriter out = spec.commandLine().getOut();
            switch (job.run(origin.origin(ledger, Channel.COMMAND), importId, reason)) {
                case Appended.Recorded recorded ->
                    out.println("Undone. Journal sequence " + recorded.head().sequence() + ", head "
                            + recorded.head().hash());
                case Appended.AlreadyRecorded already ->
                    out.println("It was undone before, by entry " + already.sequence() + ".");
                case Appended.Refused refused -> throw new Refusal(refused.rejections());
            }
            out.flush();
        }
        return 0;
    }
}
