package org.tworivers.app.cli.journal;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Withdrawing;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes an entry back.
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Takes an entry back by a new one: it stops counting, and stays known for as long as it stood.",
            "What it had corrected counts again. A withdrawal can be withdrawn too."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers journal log --subject project:mill", "  tworivers withdraw 17 --reason \"typed twice\""})
public final class WithdrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "ENTRY", description = "Id or sequence of the entry, as journal log prints them.")
    private String entry = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String reason = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Entry withdrawal = new Withdrawing(ledger).withdraw(origin.origin(ledger, Channel.COMMAND), entry, reason);
            Head head = new Head(withdrawal.sequence(), withdrawal.hash(), withdrawal.recordedAt());
            answer.print(
                    spec,
                    new JournalText(messages).done("withdraw.done", head, entry),
                    JournalText.tree(head)
                            .with("withdrawn", withdrawal.draft().corrects())
                            .with("by", withdrawal.id())
                            .build());
        }
        return 0;
    }
}
