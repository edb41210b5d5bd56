package org.tworivers.app.cli.journal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.store.Backups;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a backup.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the store into a file of its own, as of one moment, while others go on; the copy is verified.",
            "The file is for its owner alone. It holds personal data that were not erased."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was written", "1:the journal does not hold; nothing was written"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal backup tworivers-2017-05-24.db",
            "  tworivers journal backup /safe/place/tworivers.db --format json"
        })
final class JournalBackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "The file to write; must not be there yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        JournalText text = new JournalText(answer.messages());
        try (Ledger ledger = store.openExisting()) {
            Verification verification = new Backups(ledger.database()).write(file);
            answer.print(
                    spec,
                    verification.holds()
                            ? text.done("journal.backed-up", verification.head(), file.toString())
                            : text.verification(verification),
                    JournalText.tree(verification).with("file", file.toString()).build());
            return verification.holds() ? 0 : 1;
        }
    }
}
