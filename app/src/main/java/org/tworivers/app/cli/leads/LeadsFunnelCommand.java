package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.attraction.LeadTree;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadFunnel;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.LeadFunnel.Reached;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Counts how far leads come.
@Command(
        name = "funnel",
        mixinStandardHelpOptions = true,
        description = "How many leads were found, called on, mean to invest and were contracted until a day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers leads funnel --as-of 2017-05-23",
            "  tworivers leads funnel --as-of 2017-05-23 --by sector --format json"
        })
final class LeadsFunnelCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Until which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "team",
            description = "One row for each ${COMPLETION-CANDIDATES}; team unless said otherwise.")
    private By by = By.team;

    /// What a row is for.
    enum By {
        team,
        sector,
        month;

        String of(Lead lead) {
            return Group.valueOf(name().toUpperCase(Locale.ROOT)).of(lead);
        }
    }

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            List<Reached> reached = LeadRows.board(ledger, asOf).reached();
            Map<String, Counts> rows = LeadFunnel.by(reached, by::of);
            Counts whole = LeadFunnel.whole(reached);
            TextTable table = new TextTable(List.of(
                    messages.text("web.lead.funnel.by-" + by),
                    ">" + messages.text("web.lead.funnel.leads"),
                    ">" + messages.text("web.lead.funnel.visited"),
                    ">" + messages.text("web.lead.funnel.intended"),
                    ">" + messages.text("web.lead.funnel.contracted")));
            rows.forEach((group, counts) -> table.row(row(group, counts)));
            table.row(row(messages.text("web.lead.due.all"), whole));
            answer.print(spec, table.text(), LeadTree.funnel(asOf, whole, rows));
        }
        return 0;
    }

    private static List<String> row(String group, Counts counts) {
        return List.of(
                group,
                Long.toString(counts.leads()),
                counts.visited() + "/" + counts.leads(),
                counts.intended() + "/" + counts.leads(),
                counts.contracted() + "/" + counts.leads());
    }
}
