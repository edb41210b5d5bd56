package org.tworivers.app.cli.research;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchCounts;
import org.tworivers.core.research.UnitCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Counts what there is of the network.
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "How many institutes, joint projects, parts taken and contracts there are, and what these are worth.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers research figures --as-of 2017-05-23",
            "  tworivers research figures --as-of 2017-05-23 --explain technology-contracts",
            "  tworivers research figures --as-of 2016-12-31 --format json"
        })
final class ResearchFiguresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private BoardOptions asked = new BoardOptions();

    @Option(names = "--explain", paramLabel = "FIGURE", defaultValue = "", description = "What one is made of.")
    private String explained = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            ResearchBoard board = asked.board(ledger);
            FigureText text = new FigureText(messages, new Rounding(Rounding.Mode.HALF_UP, 1));
            ResearchCounts counts = board.counts();
            TextTable table = new TextTable(List.of(messages.text("column.figure"), messages.text("column.value")));
            for (Figure each : counts.figures(counts.denominations())) {
                table.row(List.of(text.name(each), text.value(each)));
            }
            StringBuilder all = new StringBuilder(table.text());
            NetworkTree.counts(board)
                    .forEach(each ->
                            all.append("\n").append(said(each, board, messages)).append("\n"));
            if (!explained.isEmpty()) {
                all.append("\n");
                NetworkTree.behind(board, explained)
                        .forEach(each -> all.append(each).append("\n"));
            }
            return new Answer(all.toString(), NetworkTree.figures(board));
        });
    }

    private static String said(Recorded<UnitCount> recorded, ResearchBoard board, Messages messages) {
        UnitCount count = recorded.entry();
        return messages.text(
                "web.research.count.line",
                count.of().in(messages.language()),
                count.asOf().toString(),
                Integer.toString(count.stated()),
                Integer.toString(count.named()),
                Long.toString(count.organisations().stream()
                        .map(board.survivor())
                        .distinct()
                        .count()));
    }
}
