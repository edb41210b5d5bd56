package org.tworivers.app.cli.journal;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Tells the end of the journal.
@Command(
        name = "head",
        mixinStandardHelpOptions = true,
        description =
                "Prints sequence and hash of the last entry. Kept outside the store, they prove all that came before.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers journal head", "  tworivers journal head --format json > head.json"})
final class JournalHeadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Head head = ledger.journal().head();
            answer.print(
                    spec,
                    new JournalText(messages).head(head),
                    JournalText.tree(head).build());
        }
        return 0;
    }
}
