package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.Cooperation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists what several do together.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Joint institutes, joint projects and technology contracts that are there on a day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research list --as-of 2017-05-23",
            "  tworivers research list --as-of 2017-05-23 --place gbt2260:410300 --lang zh",
            "  tworivers research list --as-of 2017-05-23 --kind contract --format json"
        })
final class ResearchListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            ResearchBoard board = asked.board(ledger);
            TextTable table = new TextTable(List.of(
                    messages.text("web.research.kind"),
                    messages.text("web.research.id"),
                    messages.text("web.research.from"),
                    messages.text("web.research.name"),
                    messages.text("web.research.participants")));
            board.all()
                    .forEach(each -> table.row(List.of(
                            messages.text("web.research.kind." + each.kind().word()),
                            each.id(),
                            each.from().toString(),
                            name(each, messages),
                            participants(each, board, messages))));
            String text = board.all().isEmpty() ? messages.text("web.research.found", "0") + "\n" : table.text();
            return new Answer(text, NetworkTree.list(board, board.cooperations()));
        });
    }

    /// What is made up is said to be.
    static String name(Cooperation each, Messages messages) {
        String name = each.names().in(messages.language());
        return each.illustrative() ? messages.text("agreement.illustrative", name) : name;
    }

    static String participants(Cooperation each, ResearchBoard board, Messages messages) {
        return each.participants().stream()
                .map(taking -> board.name(taking.organisation(), messages.language()))
                .collect(Collectors.joining(messages.text("web.park.comma")));
    }
}
