package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
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
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            ResearchBoard board = asked.board(ledger);
            TextTable table = new TextTable(List.of(
                    messages.text("web.research.one"),
                    messages.text("web.research.other"),
                    messages.text("web.research.by")));
            for (ResearchNetwork.Link link : board.network().links()) {
                table.row(row(link, board, messages));
            }
            answer.print(spec, table.text(), NetworkTree.network(board));
        }
        return 0;
    }

    static List<String> row(ResearchNetwork.Link link, ResearchBoard board, Messages messages) {
        return List.of(
                board.name(link.one(), messages.language()),
                board.name(link.other(), messages.language()),
                String.join(" ", link.subjects()));
    }
}
