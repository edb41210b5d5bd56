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

/// Parts an organisation from the one it was merged into.
@Command(
        name = "unmerge",
        mixinStandardHelpOptions = true,
        description = {
            "Takes the merge of an organisation back: it stands by itself again.",
            "Figures and lists as known before stay as they were known."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers organisations unmerge org/zhongwei-ltd --why \"two firms of the same group\""})
final class UnmergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "ID", description = "Id of the organisation that was merged.")
    private String id = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String why = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Judging judging = Judging.by(origin.origin(ledger, Channel.COMMAND));
            JudgementAnswer answered = JudgementAnswer.of(
                    new JudgementDesk(ledger).unmerge(judging, id, why),
                    messages.text("organisations.unmerge.done", id));
            answer.print(spec, answered.text(messages), answered.tree());
        }
        return 0;
    }
}
