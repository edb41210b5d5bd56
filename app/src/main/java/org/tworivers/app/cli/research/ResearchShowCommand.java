package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.shared.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one of them.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One of them: who takes part, since when, what proves it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research show institute:central-plains --as-of 2017-05-23",
            "  tworivers research show technology-contract:example-fibre --as-of 2017-05-23 --format json"
        })
final class ResearchShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Such as institute:ID: tworivers research list.")
    private String subject = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            ResearchBoard board = asked.board(ledger);
            Recorded<Cooperation> found = board.find(subject)
                    .orElseThrow(() -> new IllegalArgumentException("subject (" + subject + ") must be there on "
                            + board.asOf() + ". Maybe see: tworivers research list --as-of " + board.asOf() + "."));
            return new Answer(text(found, board, messages), NetworkTree.one(board, found));
        });
    }

    private static String text(Recorded<Cooperation> found, ResearchBoard board, Messages messages) {
        TextTable table =
                new TextTable(List.of(messages.text("web.research.participant"), messages.text("web.research.part")));
        found.entry()
                .participants()
                .forEach(each -> table.row(List.of(
                        board.name(each.organisation(), messages.language()),
                        messages.text("web.research.part." + each.part().word()))));
        StringBuilder text = new StringBuilder(ResearchListCommand.name(found.entry(), messages))
                .append("\n")
                .append(messages.text("web.research.since", found.entry().from().toString()))
                .append("\n\n")
                .append(table.text())
                .append("\n");
        for (Evidence each : found.evidence()) {
            text.append(messages.text("web.dossier.evidence." + each.kind().word()))
                    .append(": ")
                    .append(each.number())
                    .append("\n");
        }
        return text.toString();
    }
}
