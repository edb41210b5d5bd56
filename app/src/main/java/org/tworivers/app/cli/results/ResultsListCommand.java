package org.tworivers.app.cli.results;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.render.FigureLine;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.app.work.results.ResultRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists results of research.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Results on a day, the readiest first, with how many are in use and in production.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers results list --as-of 2017-05-23",
            "  tworivers results list --as-of 2017-05-23 --at-least 4 --lang zh",
            "  tworivers results list --as-of 2017-05-23 --known-at seq:100 --format json"
        })
final class ResultsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Option(
            names = "--at-least",
            paramLabel = "LEVEL",
            defaultValue = "0",
            description = "Only those of this level of readiness or above, 0 to 9.")
    private int atLeast;

    @Override
    public Integer call() {
        AsKnown asked = days.asked();
        return look.look(spec, (ledger, messages) -> {
            ResultReader reader = reader(ledger, asked);
            List<ListedResult> results = reader.all(Looker.OFFICE, asked).stream()
                    .filter(each -> each.level() >= atLeast)
                    .toList();
            return new Answer(
                    table(results, messages),
                    ResultRows.json(asked, reader.known(asked).sequence(), results));
        });
    }

    static ResultReader reader(Ledger ledger, AsKnown asked) {
        return new ResultReader(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)), asked.asOf());
    }

    private static String table(List<ListedResult> results, Messages messages) {
        String counts = FigureLine.table(ResultReader.counts(results).figures(), messages);
        if (results.isEmpty()) {
            return counts;
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.result.id"),
                messages.text("web.result.kind"),
                messages.text("web.result.level"),
                messages.text("web.result.use"),
                messages.text("web.result.name")));
        results.forEach(each -> table.row(List.of(
                each.result().id(),
                messages.text("web.result.kind." + each.result().kind().word()),
                Integer.toString(each.level()),
                messages.text("web.result.use." + use(each)),
                ResultsShowCommand.title(each, messages))));
        return counts + "\n" + table.text();
    }

    private static String use(ListedResult each) {
        if (each.isInProduction()) {
            return "producing";
        }
        return each.isInUse() ? "used" : "none";
    }
}
