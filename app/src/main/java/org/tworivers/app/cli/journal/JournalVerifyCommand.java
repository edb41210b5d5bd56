package org.tworivers.app.cli.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.OutsideHead;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Holds the journal against itself and against heads kept outside.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes the chain of hashes over the journal as it is stored, and names the first entry that does not hold.",
            "With a head kept outside it also finds a cut tail and a rewritten journal."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it holds", "1:it does not hold", "3:the file cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers journal verify",
            "  tworivers journal verify --against bulletin.json",
            "  tworivers journal verify --against head-2017.json --against head-2018.json"
        })
final class JournalVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "A bulletin in JSON, or what journal head --format json printed. May be given more than once.")
    private List<Path> against = List.of();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        List<OutsideHead> outside = against.stream().map(OutsideHead::read).toList();
        try (Ledger ledger = store.openExisting()) {
            Verification verification = JournalVerifier.verify(
                    ledger.database(), outside.stream().map(OutsideHead::head).toList());
            answer.print(spec, table(verification, outside, messages), json(verification, outside));
            return verification.holds() ? 0 : 1;
        }
    }

    private static String table(Verification verification, List<OutsideHead> outside, Messages messages) {
        StringBuilder out = new StringBuilder(new JournalText(messages).verification(verification));
        if (verification.holds()) {
            for (OutsideHead kept : outside) {
                out.append(messages.text(
                                "journal.holds-against",
                                kept.file().toString(),
                                Long.toString(kept.head().sequence())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static Tree json(Verification verification, List<OutsideHead> outside) {
        List<Tree> heads = outside.stream()
                .map(kept -> (Tree) Tree.fields()
                        .with("file", kept.file().toString())
                        .with("sequence", kept.head().sequence())
                        .with("head", kept.head().hash())
                        .build())
                .toList();
        return JournalText.tree(verification).with("against", heads).build();
    }
}
