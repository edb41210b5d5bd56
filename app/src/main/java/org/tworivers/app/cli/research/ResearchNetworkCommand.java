package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.ResearchNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the links of the network.
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Who works with whom: each link with what both take part in.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research network --as-of 2017-05-23",
            "  tworivers research network --as-of 2017-05-23 --sector gbt4754:C28 --format json"
        })
final class ResearchNetworkCommand implements Callable<Integer> {
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
                    messages.text("web.research.one"),
                    messages.text("web.research.other"),
                    messages.text("web.research.by")));
            for (ResearchNetwork.Link link : board.network().links()) {
                table.row(row(link, board, messages));
            }
            return new Answer(table.text(), NetworkTree.network(board));
        });
    }

    static List<String> row(ResearchNetwork.Link link, ResearchBoard board, Messages messages) {
        return List.of(
                board.name(link.one(), messages.language()),
                board.name(link.other(), messages.language()),
                String.join(" ", link.subjects()));
    }
}
