package org.tworivers.app.cli.organisations;

import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.organisations.JudgementDesk;
import org.tworivers.app.work.organisations.JudgementDesk.Judging;
import org.tworivers.core.journal.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Merges an organisation into another.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Records that one organisation is another: from here on both are known as INTO-ID.",
            "What was recorded stays; organisations unmerge parts them again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers organisations duplicates",
            "  tworivers organisations merge org/zhongwei-ltd org/zhongwei --why \"same credit code\""
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Id of the organisation that is no longer shown by itself.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "INTO-ID", description = "Id of the one that stands for both.")
    private String other = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String why = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Judging judging = Judging.by(origin.origin(ledger, Channel.COMMAND));
            JudgementAnswer answered = JudgementAnswer.of(
                    new JudgementDesk(ledger).merge(judging, id, other, why),
                    messages.text("organisations.merge.done", id, other));
            answer.print(spec, answered.text(messages), answered.tree());
        }
        return 0;
    }
}
