package org.tworivers.app.cli.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.Database;
import org.tworivers.app.store.Restorer;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Restores a backup.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup in place of the store, while others may read and write it; the backup is verified first.",
            "Entries recorded after the backup was taken are gone. What was erased since stays erased."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was restored", "1:the backup does not hold; nothing was changed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal restore tworivers-2017-05-24.db",
            "  tworivers journal restore tworivers-2017-05-24.db --store sqlite:./new.db"
        })
final class JournalRestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "A backup.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        Restorer restorer = new Restorer(Database.fileOf(store.store()), InstantSource.system(), new SecureRandom());
        return switch (restorer.restore(file, origin.recorder(), origin.region())) {
            case Restorer.Outcome.Restored restored -> {
                answer.print(spec, table(restored, messages), json(restored));
                yield 0;
            }
            case Restorer.Outcome.Refused(Verification verification) -> {
                answer.print(
                        spec,
                        new JournalText(messages).verification(verification),
                        JournalText.tree(verification).build());
                yield 1;
            }
        };
    }

    private String table(Restorer.Outcome.Restored restored, Messages messages) {
        JournalText text = new JournalText(messages);
        StringBuilder out = new StringBuilder(text.done("journal.restored", restored.head(), file.toString()));
        if (restored.replaced().sequence() > 0) {
            out.append(messages.text("journal.replaced")).append('\n').append(text.head(restored.replaced()));
        }
        if (restored.erasedAgain() > 0) {
            out.append(messages.text("journal.erased-again", Integer.toString(restored.erasedAgain())))
                    .append('\n');
        }
        return out.toString();
    }

    private static Tree json(Restorer.Outcome.Restored restored) {
        return JournalText.tree(restored.head())
                .with("replaced", FigureTree.head(restored.replaced()))
                .with("erasedAgain", restored.erasedAgain())
                .build();
    }
}
