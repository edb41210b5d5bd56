package org.tworivers.app.cli.journal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.JournalExport;
import org.tworivers.core.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the journal as text.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the journal as JSON Lines, as of one moment: every entry with its hashes, so that it is the same journal elsewhere.",
            "Personal data and the names of recorders stay out unless asked for; what was erased is never in it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was written", "1:the journal does not hold; there is no file, or its last line is missing"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal export journal.jsonl",
            "  tworivers journal export - | gzip > journal.jsonl.gz",
            "  tworivers journal export journal.jsonl --with-personal"
        })
final class JournalExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "The file to write, must not be there yet; - for standard output.")
    private Path file = Path.of("");

    @Option(names = "--with-personal", description = "Also personal data that were not erased, and recorders' names.")
    private boolean withPersonal;

    @Override
    public Integer call() {
        JournalText text = new JournalText(answer.messages());
        boolean toOut = file.toString().equals("-");
        try (Ledger ledger = store.openExisting()) {
            JournalExport export = new JournalExport(ledger, withPersonal);
            Verification verification = toOut ? toOut(export) : export.toFile(file);
            if (!verification.holds() || !toOut) {
                answer.print(
                        toOut ? spec.commandLine().getErr() : spec.commandLine().getOut(),
                        verification.holds()
                                ? text.done("journal.exported", verification.head(), file.toString())
                                : text.verification(verification),
                        JournalText.tree(verification)
                                .with("file", file.toString())
                                .build());
            }
            return verification.holds() ? 0 : 1;
        }
    }

    private Verification toOut(JournalExport export) {
        PrintWriter out = spec.commandLine().getOut();
        Verification verification = export.toText(out, "standard output");
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("cannot write to standard output; the export is not whole"));
        }
        return verification;
    }
}
