package org.tworivers.app.cli.organisations;

import java.util.function.BiFunction;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.organisations.JudgementDesk;
import org.tworivers.app.work.organisations.JudgementDesk.Judging;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// What the commands that judge organisations have in common: where, who and why, and how they answer.
final class JudgementOptions {
    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String reason = "";

    String reason() {
        return reason;
    }

    /// Records a judgement and says what was done.
    ///
    /// @param done key of the sentence that says it
    /// @param named what the sentence names
    /// @throws Refusal when it was refused
    void judge(CommandSpec spec, BiFunction<JudgementDesk, Judging, Appended> judgement, String done, String... named) {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Head head = recorded(
                    judgement.apply(new JudgementDesk(ledger), Judging.by(origin.origin(ledger, Channel.COMMAND))));
            answer.print(
                    spec,
                    messages.text(done, named) + "\n"
                            + messages.text("figures.receipt", Long.toString(head.sequence()), head.hash()) + "\n",
                    Tree.fields()
                            .with("sequence", head.sequence())
                            .with("journal", FigureTree.head(head))
                            .build());
        }
    }

    private static Head recorded(Appended appended) {
        return switch (appended) {
            case Appended.Recorded(long first, Head head) -> head;
            case Appended.AlreadyRecorded already ->
                throw new IllegalStateException(
                        "entry " + already.sequence() + " cannot answer for a judgement without a key");
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
        };
    }
}
