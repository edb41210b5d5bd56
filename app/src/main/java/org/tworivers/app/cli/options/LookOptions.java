package org.tworivers.app.cli.options;

import java.util.function.BiFunction;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/// Looks into a ledger that is there, and answers.
public final class LookOptions {
    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    /// What was found.
    ///
    /// @param table for people, ended by a line feed
    /// @param json for machines
    public record Answer(String table, Tree json) {}

    /// Looks and prints the answer in the form asked for.
    ///
    /// @return the exit code
    public int look(CommandSpec spec, BiFunction<Ledger, Messages, Answer> looking) {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Answer found = looking.apply(ledger, messages);
            answer.print(spec, found.table(), found.json());
        }
        return 0;
    }
}
