package org.tworivers.app.cli.journal;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.store.Rebuilder;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Fills the projections again.
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Drops every table that is filled from the journal and fills it again, in one transaction.",
            "Others read the old content until the new one stands. Nothing changes when the journal does not hold."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was rebuilt", "1:the journal does not hold; nothing was changed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal rebuild",
            "  tworivers journal rebuild --store sqlite:./tworivers.db --format json"
        })
final class JournalRebuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        JournalText text = new JournalText(answer.messages());
        try (Ledger ledger = store.openExisting()) {
            Verification verification = Rebuilder.rebuild(ledger.database());
            answer.print(
                    spec,
                    verification.holds()
                            ? text.done("journal.rebuilt", verification.head())
                            : text.verification(verification),
                    JournalText.tree(verification).build());
            return verification.holds() ? 0 : 1;
        }
    }
}
