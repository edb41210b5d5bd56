package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadTree;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the leads that something is still to be done about.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Leads on a day: those that are late first, then those that are due next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers leads list --as-of 2017-05-23",
            "  tworivers leads list --as-of 2017-05-23 --overdue --lang zh",
            "  tworivers leads list --as-of 2017-05-23 --all --format json"
        })
final class LeadsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--overdue", description = "Only those with a step that is late.")
    private boolean overdue;

    @Option(names = "--all", description = "Those that are over, too.")
    private boolean all;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            LeadBoard board =
                    LeadRows.board(ledger, asOf).only(each -> overdue ? each.isOverdue() : all || each.isOpen());
            answer.print(
                    spec,
                    table(board, messages),
                    Tree.fields()
                            .with("asOf", asOf.toString())
                            .with(
                                    "leads",
                                    board.leads().stream().map(LeadTree::of).toList())
                            .build());
        }
        return 0;
    }

    private static String table(LeadBoard board, Messages messages) {
        if (board.leads().isEmpty()) {
            return messages.text("web.lead.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.claim.state"),
                messages.text("web.lead.next"),
                messages.text("web.lead.due-by"),
                messages.text("web.lead.holder.id"),
                messages.text("web.lead.name")));
        board.leads().forEach(each -> table.row(row(each, messages)));
        return table.text();
    }

    private static List<String> row(ListedLead listed, Messages messages) {
        return List.of(
                listed.findNext()
                        .map(clock -> messages.text("web.lead.clock.state."
                                + clock.state(listed.asOf()).word()))
                        .orElseGet(() -> LeadRows.state(listed, messages)),
                listed.findNext()
                        .map(clock ->
                                messages.text("web.lead.clock." + clock.kind().word()))
                        .orElse(""),
                listed.findNext()
                        .map(clock -> DueText.of(clock.due(), messages))
                        .orElse(""),
                listed.lead().id(),
                LeadRows.name(listed, messages));
    }
}
