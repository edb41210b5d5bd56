package org.tworivers.app.cli.journal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.JournalReceiver;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.JournalImport;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a journal in.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes an exported journal into an empty store: the same entries, the same chain, the same head.",
            "All of it or nothing: a file that was cut or changed is refused with line and reason."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was taken in", "1:the store is not empty, or the file does not hold; nothing was taken in"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal import journal.jsonl --store sqlite:./copy.db",
            "  tworivers journal import journal.jsonl --format json"
        })
final class JournalImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "An exported journal.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.open()) {
            JournalReceiver.Received received =
                    new JournalImport(ledger).run(file, () -> origin.origin(ledger, Channel.COMMAND));
            answer.print(spec, table(received, messages), json(received));
        }
        return 0;
    }

    private String table(JournalReceiver.Received received, Messages messages) {
        String done = new JournalText(messages).done("journal.taken-in", received.head(), file.toString());
        return received.erasedAgain() == 0
                ? done
                : done + messages.text("journal.erased-again", Integer.toString(received.erasedAgain())) + "\n";
    }

    private static Tree json(JournalReceiver.Received received) {
        return JournalText.tree(received.head())
                .with("received", FigureTree.head(received.received()))
                .with("erasedAgain", received.erasedAgain())
                .build();
    }
}
