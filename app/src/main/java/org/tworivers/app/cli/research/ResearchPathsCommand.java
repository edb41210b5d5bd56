package org.tworivers.app.cli.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds who links two organisations.
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        description = "A shortest way from one organisation to another, each link with its paper.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research paths pingmei-shenma central-plains-institute --as-of 2017-05-23",
            "  tworivers research paths pingmei-shenma luoyang-institute --as-of 2017-05-23 --format json"
        })
final class ResearchPathsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of an organisation.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Id or name of another.")
    private String to = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            ResearchBoard board = asked.board(ledger);
            String start = organisation(board, "from", from);
            String end = organisation(board, "to", to);
            Optional<List<ResearchNetwork.Link>> way = board.network().findWay(start, end);
            return new Answer(
                    way.map(links -> table(links, board, messages))
                            .orElseGet(() -> messages.text("web.research.no-way") + "\n"),
                    NetworkTree.way(board, start, end, way));
        });
    }

    private static String organisation(ResearchBoard board, String parameter, String typed) {
        return board.findOrganisation(typed)
                .orElseThrow(() -> new IllegalArgumentException(parameter + " (" + typed
                        + ") must be the id or a name of an organisation of the register. Maybe pingmei-shenma."));
    }

    private static String table(List<ResearchNetwork.Link> links, ResearchBoard board, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.research.one"),
                messages.text("web.research.other"),
                messages.text("web.research.by"),
                messages.text("web.research.papers")));
        for (ResearchNetwork.Link link : links) {
            List<String> row = new ArrayList<>(ResearchNetworkCommand.row(link, board, messages));
            row.add(link.subjects().stream()
                    .flatMap(subject -> board.find(subject).stream())
                    .flatMap(found -> found.evidence().stream())
                    .map(paper ->
                            messages.text("web.dossier.evidence." + paper.kind().word()) + " " + paper.number())
                    .collect(Collectors.joining("; ")));
            table.row(row);
        }
        return table.text();
    }
}
