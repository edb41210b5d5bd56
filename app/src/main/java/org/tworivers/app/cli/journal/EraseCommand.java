package org.tworivers.app.cli.journal;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.core.journal.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Erases what is personal about a person.
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases all personal data ever recorded of a person from the store and its log.",
            "The journal keeps that it was done; the chain still holds; restoring a backup or importing a journal does not bring them back.",
            "Backups and exports made before still hold them: see doc/manual/journal.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers erase p-17 --reason \"asked for on 3 June\""})
public final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "PERSON", description = "Id of the person.")
    private String person = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String reason = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Persons.Erasure erasure = new Persons(ledger).erase(origin.origin(ledger, Channel.COMMAND), person, reason);
            String key = erasure.recorded() == 0 ? "erase.before" : "erase.done";
            answer.print(
                    spec,
                    new JournalText(messages).done(key, erasure.head(), person, Long.toString(erasure.recorded())),
                    JournalText.tree(erasure.head())
                            .with("person", person)
                            .with("contents", erasure.commitments())
                            .with("erased", erasure.recorded())
                            .build());
        }
        return 0;
    }
}
