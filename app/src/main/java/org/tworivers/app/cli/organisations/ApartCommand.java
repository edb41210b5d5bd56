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

/// Keeps two organisations apart.
@Command(
        name = "apart",
        mixinStandardHelpOptions = true,
        description = {
            "Records that two organisations that look alike are two: the pair is not proposed again.",
            "Withdraw the entry to have it proposed once more."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers organisations apart org/cug-beijing org/cug-wuhan --why \"two universities\""})
final class ApartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the organisation.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "OTHER-ID", description = "Id of the other organisation.")
    private String other = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why; without personal data.")
    private String why = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Judging judging = Judging.by(origin.origin(ledger, Channel.COMMAND));
            JudgementAnswer answered = JudgementAnswer.of(
                    new JudgementDesk(ledger).keepApart(judging, id, other, why),
                    messages.text("organisations.apart.done", id, other));
            answer.print(spec, answered.text(messages), answered.tree());
        }
        return 0;
    }
}
